"""The person who signs in to the applications."""

NAME = "kowalska"
PASSWORD = "Sekret-Konta-1"
MAIL = "kowalska@example.org"
