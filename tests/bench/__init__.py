"""Measurements, each against a plain yardstick in the same run."""
