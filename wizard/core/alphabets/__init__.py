"""The national spelling alphabets: how a password is read out over a phone line."""
