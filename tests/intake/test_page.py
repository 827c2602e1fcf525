"""Pages: body, headline, outlet, address and day, whatever made the page."""

from __future__ import annotations

import contextlib
import unicodedata
from datetime import date

import layouts
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rawi.intake.model import RefusedError, Report
from rawi.intake.page import from_page


def page(text: str, **more: str) -> Report:
    return from_page("p.html", "p", text.encode(), None, **more)


def article(body: str, head: str = "", lang: str = "fa") -> str:
    title = f"<h1>{layouts.HEADLINE}</h1>"
    return f'<html lang="{lang}"><head>{head}</head><body><article>{title}{body}</article></body></html>'


BODY = "".join(f"<p>{p}</p>" for p in layouts.PARAGRAPHS)


@pytest.mark.parametrize("layout", [name for name in layouts.LAYOUTS if name != "old"])
def test_a_layout_gives_its_story_to_the_letter(layout: str) -> None:
    report = page(layouts.LAYOUTS[layout]())
    assert report.text == layouts.story(layout)
    assert report.title == layouts.HEADLINE
    assert report.url == layouts.URL
    assert report.published == date.fromisoformat(layouts.DAY), report.how


def test_tables_and_line_breaks() -> None:
    report = page(layouts.LAYOUTS["old"]())
    assert report.text.split("\n")[:7] == [layouts.HEADLINE, *layouts.PARAGRAPHS]
    assert report.published == date.fromisoformat(layouts.DAY)
    assert report.outlet == "آژانس نمونه"


def test_characters_that_extractors_lose_come_out_as_they_stand() -> None:
    odd = "می\u200cرود\u200d \u200fنام\u200e بین\u00a0هم، ا\u0653ن ۀ ه\u0654 شُدّ بی\u00adبند \u2067جدا\u2069 است."
    report = page(article(f"<p>{odd}</p>{BODY}"))
    assert odd in report.text.split("\n")
    assert not unicodedata.is_normalized("NFC", report.text)


def test_letters_that_stand_in_may_be_in_the_page() -> None:
    runes = "".join(chr(c) for c in range(0x1681, 0x169B))
    report = page(article(f"<p>خط اوگام {runes} در کنار نیم‌فاصله در این بند آمده‌است.</p>{BODY}"))
    assert f"خط اوگام {runes} در کنار نیم‌فاصله" in report.text


@pytest.mark.parametrize(
    ("head", "byline", "lang", "day", "how"),
    [
        ("", "۵ دلو ۱۴۰۳", "prs", "2025-01-24", "byline"),
        ("", "دلو ۵, ۱۴۰۳", "prs", "2025-01-24", "byline"),
        ("", "جمعه ۵ بهمن ماه ۱۴۰۳ ساعت ۱۲:۳۰", "fa", "2025-01-24", "byline"),
        ("", "تاریخ انتشار: ۱۴۰۳/۱۱/۰۵ - ۰۸:۱۵", "fa", "2025-01-24", "byline"),
        ("", "24 January 2025", "fa", "2025-01-24", "byline"),
        ("", "۲۴ جنوری، ۲۰۲۵", "prs", "2025-01-24", "byline"),
        ("", "٢٤ ژانویه ٢٠٢٥", "fa", "2025-01-24", "byline"),
        ('<meta name="pubdate" content="Thu, 23 Jan 2025 22:00:00 GMT">', "", "prs", "2025-01-24", "meta pubdate, UTC"),
        ('<meta name="pubdate" content="2025-01-23T20:45:00Z">', "", "fa-IR", "2025-01-24", "meta pubdate, UTC"),
        ('<meta name="pubdate" content="2025-01-23T20:45:00Z">', "۴ بهمن ۱۴۰۳", "fa", "2025-01-23", "byline (in UTC"),
        ('<meta name="pubdate" content="2025-01-23 20:45:00Z">', "", "de", "2025-01-23", "meta pubdate, UTC"),
        ('<meta itemprop="datePublished" content="2025-01-24T00:10:00+04:30">', "", "fa", "2025-01-24", "meta datepub"),
        ('<link rel="canonical" href="https://x.test/2025/01/24/a">', "", "fa", "2025-01-24", "address"),
        ('<link rel="canonical" href="https://x.test/1403/11/5/a">', "", "fa", "2025-01-24", "address"),
    ],
)
def test_the_day_of_publishing(head: str, byline: str, lang: str, day: str, how: str) -> None:
    report = page(article(f'<div class="x">{byline}</div>{BODY}', head, lang))
    assert (str(report.published), report.how["published"].startswith(how)) == (day, True), report.how
    assert not byline or byline not in report.text


@pytest.mark.parametrize("head", ["", '<meta name="date" content="31 دلو">', '<meta name="date" content="2999-01-01">'])
def test_a_day_that_is_not_told_or_cannot_be_is_not_guessed(head: str) -> None:
    assert page(article(BODY, head)).published is None
    assert from_page("p", "p", article(BODY, head).encode(), date(2025, 1, 1)).how["published"] == "given"


def test_the_modified_date_is_not_the_date() -> None:
    head = '<meta property="article:modified_time" content="2025-02-01"><script type="application/ld+json">{"@type":'
    head += '"NewsArticle","dateModified":"2025-02-01","datePublished":"2025-01-24","headline":"\\ud83d"}</script>'
    assert page(article(BODY, head)).published == date(2025, 1, 24)


def test_broken_data_about_the_page_is_left_aside() -> None:
    kind = '<script type="application/ld+json">'
    head = f'{kind}{{"@type": </script>{kind}[1, null]</script>'
    head += '<link rel="canonical" href="http://[x"><link rel="canonical" href="javascript:void(0)">'
    report = page(article(BODY, head), url="https://x.test/a")
    assert (report.title, report.url, report.outlet) == (layouts.HEADLINE, "https://x.test/a", "x.test")


def test_a_relative_address_is_made_whole() -> None:
    report = page(article(BODY, '<link rel="canonical" href="/b?x=1">'), url="https://www.x.test/a")
    assert (report.url, report.outlet) == ("https://www.x.test/b?x=1", "x.test")


def test_the_text_may_be_in_data_only() -> None:
    data = "\\n".join(layouts.PARAGRAPHS)
    head = f'{{"@type":"NewsArticle","headline":"{layouts.HEADLINE}","articleBody":"{data}"}}'
    head = f'<script type="application/ld+json">{head}'
    report = page(f"<html><head>{head}</script></head><body><div id=app></div></body></html>")
    assert (report.text, report.how["text"]) == (layouts.story("agency"), "JSON-LD articleBody")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "<",
        "<html>",
        "<html><body></body></html>",
        "<html><body><script>document.write('سلام')</script></body></html>",
        "<!-- only -->",
        "\0\0",
        "<html>&#xD800;&#0;</html>",
    ],
)
def test_pages_without_an_article(text: str) -> None:
    with pytest.raises(RefusedError, match=r"^(an empty page|no article found)"):
        page(text)


@pytest.mark.parametrize(
    "broken",
    [
        article(BODY).replace("</p>", "").replace("</article>", ""),
        article(BODY)[:-30],
        article(BODY).replace("<p>", "<p\0>"),
        "<div>" * 100 + article(BODY),
        article(BODY + "<p>" + "ا" * 1_000_000 + "</p>"),
        article(BODY + "<b>" * 2000),
    ],
    ids=["unclosed", "cut", "nulls", "deep", "long word", "deep inside"],
)
def test_broken_pages_give_what_they_have(broken: str) -> None:
    report = page(broken)
    assert layouts.PARAGRAPHS[0] in report.text
    report.text.encode()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(st.characters(codec=None), max_size=60), st.sampled_from(["p", "title", "script", "h1", "time", "table"])
)
def test_nothing_in_a_page_breaks_it(junk: str, tag: str) -> None:
    raw = article(f"{BODY}<{tag}>{junk}</{tag}>{junk}").encode("utf-8", "surrogatepass")
    with contextlib.suppress(RefusedError):
        report = from_page("p", "p", raw, None)
        report.text.encode()
        report.title.encode()
