"""The whole program as app.py puts it together."""
