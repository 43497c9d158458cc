"""Tests of the window's own widgets, each alone."""
