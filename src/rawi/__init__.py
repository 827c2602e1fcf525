"""Rawi reads Dari and Persian news and keeps a ledger of claims."""

__version__ = "0.1.0"
