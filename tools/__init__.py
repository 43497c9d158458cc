"""What developers run: set-up, system packages, translations. Standard library only."""
