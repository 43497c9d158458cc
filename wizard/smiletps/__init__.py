"""The HTTPS side: what the wizard does on the SmileTPS site."""
