"""Inputs that nobody would send, and what must hold whatever is sent: ``python -m fuzz --help``.

What must hold is written once, as functions of bytes. Hypothesis makes bytes for them out of what it knows of Persian
news; Atheris makes bytes by following which code they reach.
"""
