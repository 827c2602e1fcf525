"""Mode, aspect, place, time and tolls of what a clause tells."""
