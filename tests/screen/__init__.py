"""The real program on a real screen, used by an assistive client alone and by keyboard alone."""
