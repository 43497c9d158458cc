"""What stays on this computer: linked doctors, settings, log, and the operating system's store."""
