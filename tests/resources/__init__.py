"""What comes with the program: the guide, its pictures, the profile, the icons."""
