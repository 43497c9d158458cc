"""The wizard without a window: push, check, status, diagnose, practice-sites (docs/commands.md)."""
