"""What was made of a text is freed with it, and waits for no collector."""

from __future__ import annotations

import gc

from rawi.reader import default

TEXT = """پولیس کابل روز شنبه دو تن را بازداشت کرد. سخنگوی پولیس گفت که آنان در حمله بر یک بازار دست داشتند.

طالبان این ادعا را رد کردند. دقایقی پس از آن که نشست آغاز شد، وزیر با سفیر ترکیه دیدار کرد.
"""


def test_nothing_that_was_made_of_a_text_keeps_itself() -> None:
    reader = default()
    reader.work(TEXT, "2025-01-15")
    gc.collect()
    gc.disable()
    try:
        work = reader.work(TEXT, "2025-01-15")
        assert work.events
        del work
        assert gc.collect() == 0
    finally:
        gc.enable()
