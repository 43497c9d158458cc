"""Tests of the HTTPS side."""
