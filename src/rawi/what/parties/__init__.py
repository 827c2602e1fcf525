"""Who does a deed and to whom."""
