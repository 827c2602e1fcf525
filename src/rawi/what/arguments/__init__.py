"""What stands in a clause for whom: its subject, object and complements, and the phrases that are none of them."""
