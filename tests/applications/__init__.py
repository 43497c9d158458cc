"""Real web applications that nobody here wrote, pushed to the way a clinic's SmileTPS would be."""
