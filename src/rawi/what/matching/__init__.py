"""What of the lexicon each clause matches: verbs of saying, frames, cues; and what it points back to."""
