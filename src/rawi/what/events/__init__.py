"""Events, told by verbs and by nouns."""
