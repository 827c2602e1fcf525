"""The API against its own description: whatever is asked, the answer is one that the description tells of.

A longer run by hand: RAWI_EXAMPLES=500 pytest tests/desk/test_schemathesis.py
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from rawi.desk.app import create_app
from rawi.desk.settings import Settings

from .conftest import fill

EXAMPLES = int(os.environ.get("RAWI_EXAMPLES", "12"))
HOST = {"host": "127.0.0.1"}
_DAYS = st.one_of(
    st.dates().map(str),
    st.sampled_from(["1403-09-05", "۱۴۰۳-۰۹-۰۵", "۵ قوس ۱۴۰۳", "25 November 2024", ""]),
)
schemathesis.openapi.format("rawi-day", _DAYS)
schemathesis.openapi.format("rawi-days", st.one_of(_DAYS, st.sampled_from(["1403", "2024-11", "1403-09"])))
schemathesis.openapi.format("rawi-cursor", st.just(""))
schemathesis.openapi.format("rawi-words", st.sampled_from(["طالبان", '"وزیر خارجه"', "Taliban کابل", "کشته"]))


FOLDER = tempfile.TemporaryDirectory()
PATH = Path(FOLDER.name) / "archive.db"
APP = create_app(PATH, Settings(person="Mina", asked=10**6, changed=10**6))
schema = schemathesis.openapi.from_dict(APP.openapi_schema.to_schema())
schema.app = APP
schema.config.update(request_timeout=60)
# 422: what only the archive, or two fields together, can tell, no schema can.
accepted = schema.config.checks.positive_data_acceptance
accepted.expected_statuses = [*accepted.expected_statuses, "422"]


@pytest.fixture(scope="module", autouse=True)
def filled() -> Iterator[None]:
    with FOLDER:
        fill(PATH)
        yield
        APP.state.pool.close()


@schema.parametrize()
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_the_api_does_what_its_description_says(case: schemathesis.Case) -> None:
    case.call_and_validate(headers=HOST)
