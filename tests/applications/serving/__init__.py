"""What runs inside the applications' own environment: each module makes and serves one of them.

A module is started with `-m`, gets a folder to keep its data in, a certificate and a key; it says
its port as a line of JSON and serves until its standard input closes.
"""
