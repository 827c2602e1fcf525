"""What comes back: our own records, corrections, and people's annotations as corrections."""
