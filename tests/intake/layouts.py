"""Pages as content systems of different kinds make them, around one story of our own."""

from __future__ import annotations

HEADLINE = "والی هرات از بازسازی راه‌های ولسوالی‌ها خبر داد"
PARAGRAPHS = [
    "دفتر والی هرات روز یک‌شنبه با نشر خبرنامه‌ای گفت که بازسازی راه‌های چهار ولسوالی این ولایت پس از عید آغاز می‌شود.",
    "در خبرنامه آمده‌است که برای این کار ۱۲۰ میلیون افغانی در نظر گرفته شده و بیش از هزار نفر در آن به کار گماشته می‌شوند.",
    "محمود رحیمی، سخنگوی والی، به خبرنگاران گفت: «قرارداد با دو شرکت داخلی امضا شده‌است و کار آنان نظارت می‌شود.»",
    "باشندگان ولسوالی گلران می‌گویند که سال‌هاست چنین وعده‌هایی را می‌شنوند و هیچ‌یک از آن‌ها عملی نشده‌است.",
    "وزارت فواید عامه تا کنون در این باره چیزی نگفته‌است. پیش از این، همین وزارت از کمبود بودجه برای راه‌ها خبر داده بود.",
    "هرات در مرز با ایران و ترکمنستان قرار دارد و بخش بزرگی از کالاهای وارداتی از راه‌های آن می‌گذرد.",
]
DAY = "2025-01-19"
URL = "https://news.example/fa/story/4711"

_MENU = "".join(f'<li><a href="/{n}">{name}</a></li>' for n, name in enumerate(("افغانستان", "جهان", "ورزش", "اقتصاد")))
_RELATED = "".join(
    f'<li><a href="/r{n}">{title}</a> <time datetime="2025-01-1{n}T10:00">۲{n} جدی</time></li>'
    for n, title in enumerate(("سیلاب در غور پنج خانه را ویران کرد", "تیم کریکت به دبی رفت", "بهای نان بالا رفت"))
)
_FOOT = (
    '<footer><p>همه حقوق این سایت محفوظ است. نقل مطالب با ذکر منبع آزاد است.</p><a href="/about">دربارهٔ ما</a></footer>'
)


def _page(head: str, body: str, lang: str = "fa") -> str:
    return f'<!DOCTYPE html>\n<html lang="{lang}" dir="rtl"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def agency() -> str:
    """As agencies in Iran lay pages out: the date in the solar calendar, printed only."""
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return _page(
        f'<title>{HEADLINE} - خبرگزاری نمونه</title><meta property="og:site_name" content="خبرگزاری نمونه">'
        f'<meta property="og:title" content="{HEADLINE}"><link rel="canonical" href="{URL}">',
        f'<header><ul class="menu">{_MENU}</ul></header><div class="item-header"><div class="item-date"><span>۳۰ دی ۱۴۰۳ - '
        f'۱۰:۱۵</span></div><h1 class="title">{HEADLINE}</h1></div><div class="item-body"><div class="item-text" '
        f'itemprop="articleBody">{body}</div></div><aside class="box related"><h2>پربیننده‌ترین‌ها</h2><ul>{_RELATED}</ul></aside>'
        f"{_FOOT}",
    )


def blog() -> str:
    """As WordPress does: everything in JSON-LD as a graph, instants in UTC, share buttons in the text."""
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return _page(
        f"<title>{HEADLINE} | روزنامهٔ نمونه</title>"
        f'<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite","name":"x"}},'
        f'{{"@type":"NewsArticle","headline":"{HEADLINE}","datePublished":"2025-01-18T21:00:00+00:00","dateModified":'
        f'"2025-02-01T08:00:00+00:00","inLanguage":"fa-AF","publisher":{{"@type":"Organization","name":"روزنامهٔ نمونه"}},'
        f'"mainEntityOfPage":{{"@id":"{URL}"}}}}]}}</script>',
        f'<nav><ul>{_MENU}</ul></nav><article class="post"><h1 class="entry-title">{HEADLINE}</h1><div class="entry-content">'
        f'{body}<div class="sharedaddy"><h3>شریک سازید:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li>'
        f'</ul></div></div></article><div class="comments"><p>بسیار عالی!</p></div>{_FOOT}',
        "fa-AF",
    )


def broadcaster() -> str:
    """As large broadcasters do: class names without sense, the time element with an offset."""
    body = "".join(
        f'<div dir="rtl" class="css-1x{n}"><p class="e17g05x0">{p}</p></div>' for n, p in enumerate(PARAGRAPHS)
    )
    return _page(
        f'<meta property="og:title" content="{HEADLINE}"><meta property="og:site_name" content="رادیوی نمونه">'
        f'<meta property="og:url" content="{URL}">',
        f'<header><ul>{_MENU}</ul></header><main role="main"><div class="css-9"><h1 id="content">{HEADLINE}</h1></div><div '
        f'class="css-2"><time datetime="2025-01-19T01:30:00+04:30">۲۹ جدی ۱۴۰۳</time></div>{body}<section role="region" '
        f'aria-labelledby="related"><h2 id="related">بیشتر بخوانید</h2><ul>{_RELATED}</ul></section></main>{_FOOT}',
        "prs",
    )


def old() -> str:
    """As old sites do: tables for the layout, line breaks for paragraphs, Gregorian byline in Dari months."""
    body = "<br><br>".join(PARAGRAPHS)
    return _page(
        f'<title>آژانس نمونه :: {HEADLINE}</title><meta name="DC.publisher" content="آژانس نمونه"><link rel="canonical" '
        f'href="{URL}">',
        f'<table width="100%"><tr><td colspan="2"><a href="/">صفحهٔ نخست</a> | <a href="/c">تماس</a></td></tr><tr><td width="20%">'
        f'<ul>{_MENU}</ul></td><td><h1>{HEADLINE}</h1><font size="2">تاریخ نشر: یکشنبه، ۱۹ جنوری ۲۰۲۵</font><div '
        f'align="right">{body}</div></td></tr><tr><td colspan="2">همه حقوق محفوظ است</td></tr></table>',
        "fa-AF",
    )


def entities() -> str:
    """Joiners as entities, as some editors write them; the date in a meta element."""
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS).replace("\u200c", "&zwnj;", 9).replace("\u200c", "&#8204;")
    return _page(
        f'<title>{HEADLINE}</title><meta property="article:published_time" content="2025-01-19T08:00:00+03:30">'
        f'<link rel="canonical" href="{URL}">',
        f'<div id="top"><ul>{_MENU}</ul></div><div class="story"><h1>{HEADLINE}</h1>{body}</div>{_FOOT}',
    )


def brief() -> str:
    """Breaking news of two short paragraphs."""
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS[:2])
    return _page(
        f'<meta property="og:title" content="{HEADLINE}"><link rel="canonical" href="{URL}"><meta name="date" '
        f'content="۱۴۰۳/۱۰/۳۰">',
        f'<ul class="nav">{_MENU}</ul><article><h1>{HEADLINE}</h1>{body}</article><div class="related"><ul>{_RELATED}</ul></div>'
        f"{_FOOT}",
    )


LAYOUTS = {f.__name__: f for f in (agency, blog, broadcaster, old, entities, brief)}
"""Each as a function that makes the page."""


def story(layout: str) -> str:
    """The text that the page of this layout holds."""
    return "\n".join([HEADLINE, *(PARAGRAPHS[:2] if layout == "brief" else PARAGRAPHS)])
