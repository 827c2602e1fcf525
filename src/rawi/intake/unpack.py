"""Streams that are read from twice, unpacked and bounded."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable
from typing import BinaryIO

from rawi.intake.model import RefusedError

_FREE = 256 * 1024 * 1024
"""So much may come out of a packed file whatever its size; beyond it, the ratio decides."""
_RATIO = 200
"""Text packs to about a fifth, repetitive logs to a hundredth; what packs better than this was made to fill a disk."""


class Ahead(io.RawIOBase):
    """A stream with a beginning that was already read put back in front."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        # What is there is given at once: waiting for a full buffer would lose what comes before a break.
        self._read: Callable[[int], bytes] = getattr(rest, "read1", rest.read)

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """As `io.RawIOBase`."""
        if self._head:
            part, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        else:
            part = self._read(len(buffer))
        buffer[: len(part)] = part
        return len(part)


class Unpacked(io.RawIOBase):
    """The content of a gzip stream. Reading raises `RefusedError` where it is cut short, damaged or a bomb."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = _Counted(packed)
        self._file = gzip.GzipFile(fileobj=self._packed, mode="rb")
        self._out = 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """As `io.RawIOBase`."""
        try:
            part = self._file.read1(len(buffer))
        except EOFError:
            raise RefusedError("the gzip file is cut short; fetch it again") from None
        except (OSError, zlib.error):
            raise RefusedError("the gzip file is damaged; fetch it again") from None
        self._out += len(part)
        if self._out > max(_FREE, _RATIO * self._packed.count):
            raise RefusedError(f"unpacks to more than {_RATIO} times its size; not read further")
        buffer[: len(part)] = part
        return len(part)


class _Counted(io.RawIOBase):
    """Counts what is read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.count = 0

    def read(self, size: int = -1) -> bytes:
        part = self._stream.read(size)
        self.count += len(part)
        return part
