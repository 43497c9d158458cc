"""Long runs: what a program that is used again and again must not gather."""
