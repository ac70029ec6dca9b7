"""The drawing: anatomy to SVG to PNG."""
