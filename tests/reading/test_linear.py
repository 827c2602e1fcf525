"""Reading costs no more a character however long a report is: nothing looks back over all that was told before."""

from __future__ import annotations

from time import process_time

import pytest

from rawi import Reader

TIMES = 16
MARGIN = 1.6
"""A quadratic part of a twentieth of the short text's time would make the long one cost 1.75 times as much."""

PARAGRAPHS = {
    "deeds": "نیروهای امنیتی روز دوشنبه {n} تن را در ولایت کاپیسا بازداشت کردند. در این رویداد {n} سرباز زخمی شد.",
    "words": "کریم نوری، سخنگوی شورای شهر {n}، گفت که شهرداری باید راه را باز کند. وی افزود: «امروز آغاز می‌کنیم.»",
    "threats": "جنبش شاهین هشدار داد که زندانیان بازداشت خواهند شد. در واکنش به این تهدید، دولت چیزی نگفت.",
    "dates": "در سه سال گذشته این راه بسته بود. روز جمعه ۱۲ ثور {n} خانه ویران شد و چهار نفر کشته شدند. باران بارید.",
}


def text(paragraph: str, times: int) -> str:
    return "\n".join(paragraph.format(n=n % 90 + 2) for n in range(times))


def seconds(reader: Reader, report: str) -> float:
    """CPU seconds, the least of three: the machine may be busy with something else."""
    took = []
    for _ in range(3):
        before = process_time()
        reader.read(report, "2025-01-15")
        took.append(process_time() - before)
    return min(took)


@pytest.mark.parametrize("kind", PARAGRAPHS)
def test_a_long_report_costs_no_more_a_character(kind: str, reader: Reader) -> None:
    short, long = text(PARAGRAPHS[kind], 60), text(PARAGRAPHS[kind], 60 * TIMES)
    assert seconds(reader, long) < MARGIN * seconds(reader, short) * len(long) / len(short) + 0.05
