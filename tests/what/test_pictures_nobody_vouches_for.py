"""What nobody can vouch for in pictures is what they show, not what somebody said before."""

from __future__ import annotations

from rawi import read


def test_the_deed_that_videos_show_is_unverified() -> None:
    record = read(
        "سخنگوی پولیس گفت که ماموران متخلفان را به دادگاه معرفی خواهند کرد. ساعاتی بعد ویدیوهایی نشر شد که نشان می‌دهد "
        "ماموران زنی را بازداشت می‌کنند. رادیو فردا نمی‌تواند صحت این ویدیوها را تأیید کند."
    )
    assert [(e.mode, [r.stance for r in e.responses]) for e in record.events] == [
        ("investigate", []),
        ("arrest", ["unverified"]),
    ]
