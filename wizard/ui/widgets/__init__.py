"""The window's own widgets: each works alone, speaks to a screen reader and follows the theme."""
