"""Scenes: a person who places a ball or a tool, one scene a function."""
