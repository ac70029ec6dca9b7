"""The drawing: anatomy to SVG to PNG.

    anatomy/            control points of every view: outlines, muscles, tender spots, no-press zones
    curves  markup      splines; SVG as escaped text
    palette             colours, and how a drawn person looks
    lettering  labels   words measured with the shipped font; pills, leader lines, pins
    body  feet          the views; muscles and strokes are what they are drawn with
    panels  cards       close-ups with labels; one card a point
    catalog             every figure by name
    rendering           SVG to PNG, and a folder of pictures drawn ahead of time

Words for people come in as labels (ids that start with "figure-"): none is written here. Drawing a PNG holds the
interpreter lock for up to a second, so a bot draws ahead of time, in another process.
"""

from bot.figures.catalog import NAMES, MissingLabelError, label_ids, svg
from bot.figures.rendering import Job, Rendered, png, render_all

__all__ = ["NAMES", "Job", "MissingLabelError", "Rendered", "label_ids", "png", "render_all", "svg"]
