"""The SmileTPS set-up wizard: a Staff Account with one role, handed over and proven."""
