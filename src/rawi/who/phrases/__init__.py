"""Noun phrases of actors and places, read from their heads."""
