"""The garbage collector while tables are built, a report is read, or reports are put into an archive."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused(lasting: bool = False) -> Iterator[None]:
    """Work without the collector, which would go again and again through what is kept and makes no garbage in cycles:
    the tables as they grow, all that is told of a report while it is being read, all that merging remembers.

    ``lasting``: what is made stays as long as the process, so that it is set down as old without being gone through.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if lasting:
            gc.freeze()
            gc.unfreeze()  # out of the youngest generation into the oldest
        if was:
            gc.enable()
