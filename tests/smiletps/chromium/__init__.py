"""Chromium with scripts off as the judge of what a form sends."""
