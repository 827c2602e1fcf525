"""No violation of axe-core's rules on any page, in both languages: on a desk by day, on a phone by night."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

AXED = (
    "/", "/?standing=disputed&from=2024", "/e/{many}", "/e/{disputed}", "/r/{report}", "/a/{actor}", "/places",
    "/p/AF-KAB", "/search?q=کابل", "/review", "/add", "/export", "/about", "/e/e00000000",
)  # fmt: skip


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce", bypass_csp=True)
    yield context.new_page()
    context.close()


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {n['target']} {n['html'][:120]}" for v in found for n in v["nodes"][:3]]


@pytest.mark.parametrize("language", ["en", "fa"])
def test_no_violation(page: Page, address: str, refs: dict[str, str], language: str) -> None:
    wrong: list[str] = []
    for path in AXED:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="light")
        asked = path.format(**refs)
        page.goto(f"{address}{asked}{'&' if '?' in asked else '?'}lang={language}")
        found = violations(page)
        page.emulate_media(color_scheme="dark")
        page.set_viewport_size({"width": 390, "height": 844})
        found += violations(page)
        wrong += [f"{path} {v}" for v in found]
    assert not wrong, "\n".join(wrong)
