"""Each page in both languages: what stands there, no error on the console, nothing loaded from elsewhere."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import expect

from rawi.archive.database import connect
from tests.desk.browser.watched import Watched

PAGES = (
    "/", "/?standing=disputed", "/?q=نیست‌درجهان", "/e/{many}", "/e/{disputed}", "/e/{undated}", "/e/{long}",
    "/r/{report}", "/r/{hostile}", "/a/{actor}", "/places", "/p/AF-KAB", "/search", "/search?q=کابل",
    "/search?q=zzzz", "/review", "/add", "/export", "/about",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fa"])
def test_every_page(watched: Watched, refs: dict[str, str], language: str) -> None:
    for path in PAGES:
        page = watched.go(path.format(**refs), language)
        html = page.locator("html")
        assert html.get_attribute("lang") == language
        assert html.get_attribute("dir") == ("rtl" if language == "fa" else "ltr")
        assert page.locator("h1").count() == 1, path
        assert page.locator("main").inner_text().strip(), path
        for width, height in ((390, 844), (1280, 900)):
            page.set_viewport_size({"width": width, "height": height})
            assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), f"{path} at {width}"


def test_dari_pages_are_in_dari(watched: Watched) -> None:
    """What the desk itself says has no Latin letters there, save names of formats and keys."""
    for path in ("/", "/places", "/search", "/review", "/add", "/about"):
        page = watched.go(path, "fa")
        own = page.evaluate(
            """() => {
                const copy = document.querySelector("main").cloneNode(true);
                copy.querySelectorAll("[lang=en], .code, kbd, bdi").forEach((e) => e.remove());
                return copy.textContent;
            }"""
        )
        assert set(re.findall("[A-Za-z]{2,}", own)) <= {"JSON", "Lines", "Enter", "Shoigu"}, path
        assert not re.search("[0-9]", re.sub("[jkarnt]|Shoigu", "", own)), path


def test_the_language_stays(watched: Watched) -> None:
    page = watched.go("/", "en")
    page.get_by_role("link", name="دری", exact=True).click()
    page.locator("nav a[data-key=places]").click()
    assert page.locator("html").get_attribute("lang") == "fa"
    page.get_by_role("link", name="English").click()
    assert page.url.endswith("/places?lang=en")


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_first_page_is_light(watched: Watched, language: str) -> None:
    """Under 100 kB with all its files, without the chart and what belongs to it; nothing is compressed."""
    sizes: list[int] = []
    watched.page.on("response", lambda r: sizes.append(len(r.body())))
    page = watched.go("/", language)
    page.wait_for_load_state("networkidle")
    chart = page.evaluate("new Blob([document.querySelector('section.timeline').outerHTML]).size")
    assert len(sizes) > 10
    assert sum(sizes) - chart < 100_000


@pytest.mark.parametrize("path", ["/", "/?standing=disputed", "/?type=ASSAULT&from=2020"])
@pytest.mark.parametrize("language", ["en", "fa"])
def test_little_comes_over_the_line(watched: Watched, path: str, language: str) -> None:
    """With its charts and files, as the browser asks for them: headers and bodies together."""
    page = watched.go(path, language)
    page.wait_for_load_state("networkidle")
    sizes = page.evaluate(
        "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
        ".map((entry) => entry.transferSize)"
    )
    assert len(sizes) > 10
    assert 0 < sum(sizes) < 60_000


def test_a_question_goes_along_to_the_map_and_the_export(watched: Watched) -> None:
    page = watched.go("/?standing=disputed")
    page.get_by_role("link", name="export these").click()
    assert "The events of your question" in page.locator("main").inner_text()
    assert "standing=disputed" in (page.locator(".format a").first.get_attribute("href") or "")
    page = watched.go("/?standing=disputed")
    page.get_by_role("link", name="on the map").click()
    assert page.locator(".asked .chip").count() == 1


def test_hostile_text_stays_text(watched: Watched, refs: dict[str, str]) -> None:
    page = watched.go(f"/r/{refs['hostile']}")
    assert page.locator("h1").inner_text().startswith("<script>alert(1)</script> {{ 7*7 }}")
    assert page.locator("main script, main img").count() == 0
    assert page.locator("a[href^=javascript]").count() == 0
    assert page.locator(".report-text .control").all_inner_texts() == ["U+202E", "U+202C"]


def test_pointing_at_words_and_entries(watched: Watched, refs: dict[str, str]) -> None:
    page = watched.go(f"/r/{refs['report']}")
    words = page.locator(".report-text a.m-event").first
    words.hover()
    entry = page.locator(f"[data-entry={(words.get_attribute('data-m') or '').split()[-1]}]")
    expect(entry).to_have_class(re.compile(r"\blit\b"))
    assert "predicates:" in page.locator("[data-entry=e1]").inner_text()
    page.locator("[data-entry=s1]").hover()
    lit = page.locator(".report-text .lit")
    expect(lit.nth(1)).to_be_visible()
    assert all("s1" in (m.get_attribute("data-m") or "").split() for m in lit.all())
    page.locator("#layer-event").uncheck()
    page.mouse.move(0, 0)
    ground = page.locator(".report-text .m-event:not(.lit)").first.evaluate("e => getComputedStyle(e).backgroundColor")
    assert ground == "rgba(0, 0, 0, 0)"


def test_a_quotation_leads_to_its_words(watched: Watched, refs: dict[str, str]) -> None:
    page = watched.go(f"/e/{refs['disputed']}")
    link = page.locator(".account .quote a").first
    said = link.inner_text().strip("«»")
    link.click()
    expect(page.locator("#at")).to_be_visible()
    assert "".join(page.locator(".m-at").all_inner_texts()).startswith(said[:20])


def test_a_statement_leads_to_its_words(watched: Watched, archive: Path) -> None:
    with closing(connect(archive)) as db:
        (ref,) = db.execute("SELECT ref FROM statement ORDER BY id LIMIT 1").fetchone()
    page = watched.go(f"/s/{ref}")
    expect(page.locator("#at")).to_be_visible()
    assert page.evaluate("document.querySelector(':target').dataset.entry").startswith("s")


def test_an_ended_page_has_a_way_back(watched: Watched) -> None:
    page = watched.page
    page.goto(f"{watched.address}/e/e00000000?lang=fa")
    assert "۴۰۴" in page.locator("main").inner_text()
    watched.wrong = [w for w in watched.wrong if "404" not in w]
    page.get_by_role("link", name="برگشت به دفتر").click()
    assert page.url == f"{watched.address}/"


def test_without_javascript(browser, address: str, refs: dict[str, str]) -> None:  # type: ignore[no-untyped-def]
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/?lang=en")
    page.fill("#from", "2024-11")
    page.fill("#to", "2024-12")
    page.click("form.period button")
    assert "from=2024-11&to=2024-12" in page.url
    page.locator(".entry h3 a").first.click()
    assert "/e/" in page.url
    page.goto(f"{address}/e/{refs['many']}")
    page.locator(".further summary").click()
    assert page.locator(".account").count() == 40
    context.close()
