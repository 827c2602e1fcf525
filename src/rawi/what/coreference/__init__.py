"""Which tellings within a report are of one event."""
