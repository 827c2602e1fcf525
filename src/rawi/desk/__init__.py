"""The desk: an archive as web pages and an HTTP API, on this machine."""
