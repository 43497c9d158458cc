"""Forty human slips, one row of the table each; every test is named after its row."""
