"""Tests of the program without a window."""
