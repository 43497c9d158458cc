"""Tests of the practice sites, asked over real HTTPS as any other program would ask them."""
