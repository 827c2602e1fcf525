"""Fetching: only what was asked for, and never for ever."""

from __future__ import annotations

import gzip
import io
from typing import Any

import layouts
import pytest

from rawi.intake import Report, take_in
from rawi.intake.client import Client
from rawi.intake.model import RefusedError


def quick() -> Client:
    return Client(connect=1, piece=0.3, whole=1, most=1 << 20)


def test_a_page_by_its_address(site: Any) -> None:
    page = layouts.brief().replace(f'<link rel="canonical" href="{layouts.URL}">', "").encode()
    site.put("/a", page, Content_Type="text/html; charset=UTF-8")
    site.put("/old", b"", 301, Location="/a")
    (report,) = take_in([site.address + "/old"], io.BytesIO(), None, quick())
    assert isinstance(report, Report)
    assert (report.text, report.url, report.raw) == (layouts.story("brief"), site.address + "/a", page)
    assert site.asked == ["/old", "/a"]


def test_packed_on_the_way(site: Any) -> None:
    site.put("/a", gzip.compress(layouts.brief().encode()), Content_Encoding="gzip")
    assert quick().get(site.address + "/a").body == layouts.brief().encode()


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/gone", "the server answered 404; check the address"),
        ("/loop", "more than 5 redirects; check the address"),
        ("/file", "not an address of the web; it must begin with http:// or https://"),
        ("/long", "longer than 1 MB; not fetched"),
        ("/bomb", "longer than 1 MB; not fetched"),
        ("/silent", "no answer within 0.3 seconds; try again later"),
        ("/short", "the answer breaks off"),
        ("/bad", "the answer is packed and damaged; try again later"),
    ],
)
def test_what_cannot_be_fetched_is_one_line(site: Any, path: str, problem: str) -> None:
    site.put("/loop", b"", 302, Location="/loop")
    site.put("/file", b"", 302, Location="file:///etc/passwd")
    site.put("/long", b"a" * (2 << 20))
    site.put("/bomb", gzip.compress(b"a" * (50 << 20)), Content_Encoding="gzip")
    site.put("/bad", b"no gzip at all", Content_Encoding="gzip")
    site.put("/short", b"abc", Content_Length="100")
    site.pages["/silent"] = lambda _: None
    (fault,) = take_in([site.address + path], io.BytesIO(), None, quick())
    assert str(fault).startswith(f"{site.address}{path}: {problem}")


@pytest.mark.parametrize(
    "url", ["http://", "http://[x", "http://127.0.0.1:1/", "http://127.0.0.1:99999/", "http://a b/"]
)
def test_addresses_that_cannot_be(url: str) -> None:
    with pytest.raises(RefusedError):
        quick().get(url)
