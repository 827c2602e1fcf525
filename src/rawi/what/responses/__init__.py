"""What the other side says of an event: confirms, denies, disputes, keeps silent."""
