"""Practice copies of IDS and of SmileTPS: real HTTPS on this computer, nothing leaves it.

Nothing in here is Align's or SmileTPS's own code, address or data. The screens of the practice IDS
follow the guide (steps 1 to 4); the practice SmileTPS holds the settings form of step 5, in many
variants, because nobody here knows what the real site looks like. Needs the extra `practice`.
"""
