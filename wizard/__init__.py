"""The SmileTPS set-up wizard: a Staff Account with one role, handed over and proven."""

__version__ = "0.1.0"
