"""What a page says and what its forms would send: pure functions, no network, no SmileTPS."""
