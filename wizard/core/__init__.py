"""What is true without a screen, a network or a disk. Standard library only."""
