"""Following feeds: politely, once each, and over restarts."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import layouts
import pytest
from click.testing import CliRunner

from rawi.cli.main import cli
from rawi.intake import Fault, RefusedError, Report
from rawi.intake.client import Client
from rawi.intake.feeds_file import Feed, Feeds, read_feeds
from rawi.intake.watch import Watch


def feed(*numbers: int, base: str = "https://x.test") -> str:
    items = "".join(
        f"<item><title>خبر {n}</title><link>{base}/{n}</link><description>متن خبر {n}.</description></item>"
        for n in numbers
    )
    return f'<rss version="2.0"><channel><title>آژانس</title>{items}</channel></rss>'


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def watcher(site: Any, tmp_path: Path) -> Callable[..., Watch]:
    clock = Time()

    def make(**more: Any) -> Watch:
        follow = Feed(site.address + "/rss", every=600.0, **more)
        watch = Watch(Feeds((follow,), 5.0), tmp_path / "state", Client(1, 0.5, 2), lambda: clock.now, clock.sleep)
        return watch

    make.time = clock  # type: ignore[attr-defined]
    return make


def titles(items: Any) -> list[str]:
    return [item.title if isinstance(item, Report) else str(item) for item in items]


def test_what_is_new_comes_once_and_in_order(site: Any, watcher: Any) -> None:
    site.put("/rss", feed(2, 1))
    assert titles(watcher().once()) == ["خبر 1", "خبر 2"]
    site.put("/rss", feed(3, 2, 1))
    assert titles(watcher().once()) == ["خبر 3"]
    assert titles(watcher().once()) == []


def test_an_unchanged_feed_is_not_sent_again(site: Any, watcher: Any) -> None:
    asked: list[dict[str, str]] = []

    def reply(headers: dict[str, str]) -> Any:
        asked.append(headers)
        tags = {"ETag": '"7"', "Last-Modified": "Sun, 19 Jan 2025 10:00:00 GMT"}
        return (304, {}, b"") if "if-none-match" in headers else (200, tags, feed(1).encode())

    site.pages["/rss"] = reply
    assert titles(watcher().once()) == ["خبر 1"]
    assert titles(watcher().once()) == []
    assert "if-none-match" not in asked[0]
    assert (asked[1]["if-none-match"], asked[1]["if-modified-since"]) == ('"7"', "Sun, 19 Jan 2025 10:00:00 GMT")


def test_what_was_not_taken_comes_again(site: Any, watcher: Any) -> None:
    site.put("/rss", feed(2, 1))
    items = watcher().once()
    assert next(items).title == "خبر 1"
    items.close()
    assert titles(watcher().once()) == ["خبر 1", "خبر 2"]


def test_failing_feeds_are_asked_ever_more_seldom(site: Any, watcher: Any) -> None:
    site.put("/rss", b"", 503)
    waits = []
    for _ in range(4):
        (fault,) = watcher().once()
        assert str(fault).endswith("the server answered 503; tried again later")
        assert list(watcher().once()) == []
        kept = json.loads(next(Path(watcher()._state._path.parent).glob("state")).read_bytes())["feeds"]
        waits.append(next(iter(kept.values()))["next"] - watcher.time.now)
        watcher.time.now += waits[-1]
    assert waits == [1200, 2400, 4800, 9600]
    site.put("/rss", feed(1))
    assert titles(watcher().once()) == ["خبر 1"]


def test_the_host_says_when_to_come_back(site: Any, watcher: Any) -> None:
    site.put("/rss", b"", 429, Retry_After="7200")
    assert len(list(watcher().once())) == 1
    watcher.time.now += 7000
    assert list(watcher().once()) == []
    watcher.time.now += 300
    assert len(list(watcher().once())) == 1


def test_robots_are_asked_and_obeyed(site: Any, watcher: Any) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /*.php\nDisallow: /1\nCrawl-delay: 9\n")
    site.put("/rss", feed(2, 1, base=site.address))
    site.put("/2", layouts.brief())
    first, second = watcher(pages=True).once()
    assert str(first) == f"{site.address}/1: robots.txt forbids it; not fetched"
    assert isinstance(second, Report)
    assert second.text == layouts.story("brief")
    assert site.asked == ["/robots.txt", "/rss", "/2"]
    assert watcher.time.slept == [9, 9]


def test_a_host_whose_robots_cannot_be_had_is_left_alone(site: Any, watcher: Any) -> None:
    site.put("/robots.txt", b"", 500)
    (fault,) = watcher().once()
    assert "nothing is fetched from this host for now" in str(fault)
    assert site.asked == ["/robots.txt"]


def test_pages_that_fail_are_tried_three_times(site: Any, watcher: Any) -> None:
    site.put("/rss", feed(1, base=site.address), ETag='"1"')
    for _ in range(3):
        (fault,) = watcher(pages=True).once()
        assert str(fault) == f"{site.address}/1: the server answered 404; check the address"
    assert list(watcher(pages=True).once()) == []


def test_a_watch_goes_on(site: Any, watcher: Any) -> None:
    answers = iter([feed(1), feed(1), feed(2, 1)])
    site.pages["/rss"] = lambda _: (200, {}, next(answers).encode())
    items = list(itertools.islice(watcher(outlet="نمونه").forever(), 2))
    assert titles(items) == ["خبر 1", "خبر 2"]
    assert items[1].outlet == "نمونه"
    assert [s for s in watcher.time.slept if s > 100] == [600, 600]


@pytest.mark.parametrize("content", [b"{", b"\xff", b'{"version": 1, "feeds": 3}', b'{"version": 2, "feeds": {}}'])
def test_a_state_file_that_cannot_be_used(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "state").write_bytes(content)
    with pytest.raises(RefusedError, match=r"damaged; remove it|newer Rawi"):
        Watch(Feeds((Feed("http://x.test"),)), tmp_path / "state")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "no feeds; write"),
        ("feeds = 3", "no feeds; write"),
        ("[[feeds]]\n", "url is None"),
        ('[[feeds]]\nurl = "ftp://x"', "url is 'ftp://x'"),
        ('[[feeds]]\nurl = "https://x"\nevry = 3', "'evry' is not known here"),
        ('[[feeds]]\nurl = "https://x"\nevery = "often"', "every is 'often'; write seconds"),
        ('[[feeds]]\nurl = "https://x"\npages = "yes"', "https://x: outlet is a string, pages is true or false"),
        ('[[feeds]]\nurl = "https://x"\n[[feeds]]\nurl = "https://x"', "https://x is there twice"),
        ("delay = -1\n[[feeds]]\nurl = 'https://x'", "delay is -1"),
        ("[", "not TOML"),
    ],
)
def test_feeds_files_that_cannot_be(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RefusedError) as refused:
        read_feeds(path)
    assert str(refused.value).startswith(f"{path}: {problem}")


def test_a_feeds_file(tmp_path: Path) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text(
        'delay = "2s"\nevery = "1h"\n[[feeds]]\nurl = "https://x"\n[[feeds]]\nurl = "https://y"\nevery = 1\n'
    )
    assert read_feeds(path) == Feeds((Feed("https://x", every=3600), Feed("https://y", every=60)), 2)


def test_the_command(site: Any, tmp_path: Path) -> None:
    site.put("/rss", feed(2, 1))
    path = tmp_path / "feeds.toml"
    path.write_text(f'delay = 0\n[[feeds]]\nurl = "{site.address}/rss"\n', encoding="utf-8")
    out = tmp_path / "new.jsonl"
    done = CliRunner().invoke(cli, ["watch", str(path), "--once", "--output", str(out)])
    assert (done.exit_code, done.output) == (0, "")
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [line["text"] for line in lines] == ["خبر 1\nمتن خبر 1.", "خبر 2\nمتن خبر 2."]
    assert CliRunner().invoke(cli, ["watch", str(path), "--once"]).output == ""
    site.put("/rss", b"", 500)
    failed = CliRunner().invoke(cli, ["watch", str(path), "--once"])
    assert failed.exit_code == 1
    assert failed.stderr == f"rawi: {site.address}/rss: the server answered 500; tried again later\n"


def test_faults_are_faults(site: Any, watcher: Any) -> None:
    site.put("/rss", "no feed")
    (fault,) = watcher().once()
    assert isinstance(fault, Fault)


def test_a_killed_watch_loses_nothing(site: Any, tmp_path: Path) -> None:
    site.put("/rss", feed(*range(300)))
    path, out = tmp_path / "feeds.toml", tmp_path / "new.jsonl"
    path.write_text(f'delay = 0\n[[feeds]]\nurl = "{site.address}/rss"\n', encoding="utf-8")
    start = "import sys; from rawi.cli.main import main; sys.argv[0] = 'rawi'; main()"
    command = [sys.executable, "-c", start, "watch", str(path), "--once", "--output", str(out)]
    kills = 0
    for wanted in (20, 90, 150, 151, 280):
        running = subprocess.Popen(command)
        while running.poll() is None and (not out.exists() or out.read_bytes().count(b"\n") < wanted):
            time.sleep(0.001)
        kills += running.poll() is None
        running.kill()
        running.wait()
    assert subprocess.run(command, check=False).returncode == 0
    texts = [json.loads(line)["text"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert set(texts) == {f"خبر {n}\nمتن خبر {n}." for n in range(300)}
    assert len(texts) - len(set(texts)) <= kills
