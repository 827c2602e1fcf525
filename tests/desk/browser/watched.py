"""A page of which everything is noticed that should not be."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page


class Watched:
    """A page, and what went wrong on it: errors on the console, and requests to elsewhere."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.address = address
        self.wrong: list[str] = []
        self.page: Page = context.new_page()
        self.page.set_default_timeout(20000)
        self.page.on("console", lambda m: self.wrong.append(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda e: self.wrong.append(str(e)))
        self.page.on("request", lambda r: None if r.url.startswith(address) else self.wrong.append(r.url))

    def go(self, path: str, language: str = "en") -> Page:
        mark = "&" if "?" in path else "?"
        path, _, part = path.partition("#")
        self.page.goto(f"{self.address}{path}{mark}lang={language}" + (f"#{part}" if part else ""))
        return self.page
