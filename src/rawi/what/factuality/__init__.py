"""What tells no event: what nobody asserts, what nobody did, what is no news."""
