"""Each key, and the timeline's brush by pointer and by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.desk.browser.watched import Watched


def test_walking_and_opening(watched: Watched) -> None:
    page = watched.go("/")
    items = page.locator("[data-item]")
    for key, at in (("j", 0), ("j", 1), ("j", 2), ("k", 1)):
        page.keyboard.press(key)
        expect(items.nth(at)).to_be_focused()
    lead = items.nth(1).locator("[data-open]").get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{lead}")


def test_search_has_a_key_and_fields_keep_theirs(watched: Watched) -> None:
    page = watched.go("/")
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("jk?")
    expect(page.locator("#search")).to_have_value("jk?")
    page.keyboard.press("Escape")
    expect(page.locator("#search")).not_to_be_focused()


def test_the_list_of_keys(watched: Watched) -> None:
    page = watched.go("/about")
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()
    page.locator("[data-keys]").click()
    page.locator("[data-keys-off]").check()
    page.locator("#keys button").click()
    page.keyboard.press("/")
    expect(page.locator("#search")).not_to_be_focused()


def test_jumps(watched: Watched) -> None:
    page = watched.go("/about")
    for key, path in zip("lpsraei", ("", "places", "search", "review", "add", "export", "about"), strict=True):
        page.keyboard.press("g")
        page.keyboard.press(key)
        page.wait_for_url(f"{watched.address}/{path}")


def test_a_dari_keyboard(watched: Watched) -> None:
    """On it the key of j gives another letter; its place counts."""
    page = watched.go("/", "fa")
    page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'ت', code: 'KeyJ', bubbles: true}))")
    expect(page.locator("[data-item]").first).to_be_focused()


def test_keys_of_an_event(watched: Watched, refs: dict[str, str]) -> None:
    page = watched.go(f"/e/{refs['disputed']}")
    page.keyboard.press("n")
    expect(page.locator("#note")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("t")
    expect(page.locator("#type")).to_be_focused()
    page.keyboard.press("Escape")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.keyboard.press("c")
    expect(page.locator("[data-status]")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert f"rawi:{refs['disputed']}" in copied
    assert copied.strip().endswith(f"/e/{refs['disputed']}")


def test_brushing_by_pointer(watched: Watched) -> None:
    page = watched.go("/?type=ASSAULT")
    box = page.locator("[data-brush]").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 40)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + 40, steps=4)
    page.mouse.up()
    page.wait_for_url("**from=*&to=*")
    assert "type=ASSAULT" in page.url
    expect(page.locator(".brush")).to_be_visible()


@pytest.mark.parametrize(("language", "forward"), [("en", "ArrowRight"), ("fa", "ArrowLeft")])
def test_brushing_by_keyboard(watched: Watched, language: str, forward: str) -> None:
    page = watched.go("/", language)
    first = page.get_by_role("slider").first
    assert first.get_attribute("aria-valuetext")
    first.focus()
    for key in (forward, forward, "PageUp"):
        page.keyboard.press(key)
    starts = (page.locator("[data-brush]").get_attribute("data-starts") or "").split()
    at = int(first.get_attribute("aria-valuenow") or 0)
    assert at > 2
    page.keyboard.press("Enter")
    page.wait_for_url(f"**from={starts[at]}&to=*")
    expect(page.get_by_role("slider").first).to_be_focused()


def test_a_bar_leads_to_its_days(watched: Watched) -> None:
    page = watched.go("/")
    bar = page.locator(".chart-timeline a").last
    lead = bar.get_attribute("href")
    bar.click(position={"x": 4, "y": 60})
    page.wait_for_url(f"{watched.address}{lead}")
