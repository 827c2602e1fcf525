"""Whom a clause without a subject of its own names as the one it is done to is not who does it."""

from __future__ import annotations

from rawi import read


def test_those_who_may_not_report_are_not_who_forbids_it() -> None:
    text = (
        "سه خبرنگار در کندز بازداشت شدند. این گروه به زندانی کردن خبرنگاران پرداخته است"
        " و به خبرنگاران اجازهٔ پوشش دقیق خبرها را نمی‌دهند."
    )
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (event,) = [e for e in record.events if e.mode == "censor"]
    assert "سه خبرنگار" not in [names[a] for a in event.actors]
    assert [names[r] for r in event.recipients] == ["سه خبرنگار"]
