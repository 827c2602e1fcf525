"""What is known of words: the lexicon's, places, given names; and Latin letters for the others."""
