"""What the departments and offices of the United States are called; other states have ministries and ministers."""

from __future__ import annotations

import re

_STATE = " of the United States"
_DEPARTMENT = re.compile(r"Ministry of (?:the )?(?P<field>[A-Z][\w, ]*?) of the United States")
_SECRETARY = re.compile(r"(?P<field>\w+) minister of the United States")
_FIELDS = {"Foreign Affairs": "State", "Finance": "the Treasury", "Treasury": "the Treasury", "Defence": "Defense"}
_OFFICES = {"foreign": "secretary of state", "finance": "treasury secretary", "defence": "defense secretary"}


def american(name: str) -> str:
    """``US Department of State`` for the *Ministry of Foreign Affairs of the United States*, wherever it stands."""
    if _STATE not in name:
        return name
    name = _DEPARTMENT.sub(lambda m: f"US Department of {_FIELDS.get(m['field'], m['field'])}", name)
    return _SECRETARY.sub(lambda m: f"US {_OFFICES.get(m['field'], m['field'] + ' secretary')}", name)
