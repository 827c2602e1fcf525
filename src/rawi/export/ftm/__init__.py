"""FollowTheMoney: entities, statements, and a sidecar for what it has no property for."""
