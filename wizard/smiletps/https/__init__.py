"""The line to one site: who is trusted, where a request may go, how long it may take."""
