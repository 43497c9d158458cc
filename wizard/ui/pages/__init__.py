"""One file a page of the wizard."""
