"""The line to one site: certificates, redirects, bounds, cookies, against real servers."""
