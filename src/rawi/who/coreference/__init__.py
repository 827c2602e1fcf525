"""Whom each phrase stands for: actors and their mentions."""
