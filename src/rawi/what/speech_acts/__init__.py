"""Acts done by what is said: demands, promises, threats (directives and commissives)."""
