"""No violation of axe-core's rules on any page: in both languages, on a desk and on a phone, by day and by night."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

AXED = (
    "/", "/?standing=disputed&from=2024", "/?q=نیست‌درجهان", "/e/{many}", "/e/{disputed}", "/e/{undated}", "/r/{report}",
    "/r/{hostile}", "/a/{actor}", "/places", "/p/AF-KAB", "/search", "/search?q=کابل", "/review", "/add",
    "/add?sample=yes", "/export", "/about", "/e/e00000000",
)  # fmt: skip
WIDTHS = ({"width": 1280, "height": 900}, {"width": 390, "height": 844})
SCHEMES: dict[str, dict[str, list[str]]] = {"light": {}, "dark": {"runOnly": ["color-contrast", "link-in-text-block"]}}
"""Options of axe-core by colours: what does not ask for a colour is the same by night."""
RUN = "options => axe.run({resultTypes: ['violations'], ...options}).then(found => found.violations)"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce", bypass_csp=True)
    yield context.new_page()
    context.close()


def violations(page: Page, scheme: str) -> list[str]:
    found = page.evaluate(RUN, SCHEMES[scheme])
    return [f"{v['id']}: {n['target']} {n['html'][:120]}" for v in found for n in v["nodes"][:3]]


@pytest.mark.parametrize("language", ["en", "fa"])
@pytest.mark.parametrize("path", AXED)
def test_no_violation(page: Page, address: str, refs: dict[str, str], path: str, language: str) -> None:
    """The page is loaded once; width and colours change under it."""
    page.goto(f"{address}{path.format(**refs)}{'&' if '?' in path else '?'}lang={language}")
    page.evaluate(Axe().axe_script)
    wrong: list[str] = []
    for size, scheme in product(WIDTHS, SCHEMES):
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        wrong += [f"{size['width']} {scheme} {v}" for v in violations(page, scheme)]
    assert not wrong, "\n".join(wrong)
