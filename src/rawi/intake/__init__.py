"""Intake: files and streams become reports, or faults that say in one line what is wrong and what to do."""

from rawi.intake.model import Fault, RefusedError, Report
from rawi.intake.sources import read_sources, take_in, take_part, take_stream

__all__ = ["Fault", "RefusedError", "Report", "read_sources", "take_in", "take_part", "take_stream"]
