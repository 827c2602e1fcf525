"""Intake: files and streams become reports, or faults that say in one line what is wrong and what to do."""

from rawi.intake.model import Fault, Report
from rawi.intake.sources import read_sources

__all__ = ["Fault", "Report", "read_sources"]
