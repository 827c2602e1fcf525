"""Whose word it is: statements, who makes them, through what and when, and which clauses rest on them."""
