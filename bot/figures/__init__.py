"""The drawing: anatomy to SVG to PNG.

    anatomy/            control points of every view: outlines, muscles, tender spots, no-press zones
    curves  boxes       splines; frames and windows
    markup              SVG as escaped text
    palette             colours, and how a drawn person looks
    lettering  labels   words measured with the shipped font; pills, leader lines, pins
    body  feet          the views; muscles and strokes are what they are drawn with
    panels  cards       close-ups with labels, arranged as a card; point_cards says what each card shows; a figure for a
                        side of the person is this one, flipped where it gives the other side
    overview  charts    the numbered body map; pain before and after each session
    people  props       drawn people, clothed; wall, mat, chair, ball and tool
    scenes/             a person who places the ball, one function a scene; looks says who is drawn
    catalog             every figure by name
    rendering           SVG to PNG, and a folder of pictures drawn ahead of time

Words for people come in as labels (ids that start with "figure-"): none is written here. Drawing a PNG holds the
interpreter lock for up to a second, so a bot draws ahead of time, in another process.
"""

from bot.figures.gallery import (
    NAMES,
    PLANS,
    SIDED,
    MissingLabelError,
    drawn_points,
    for_side,
    label_ids,
    lacking,
    plan_name,
    svg,
)
from bot.figures.rendering import Job, Rendered, digest_of, is_drawn, keep_marks, mark_of, png, render_all

__all__ = [
    "NAMES",
    "PLANS",
    "SIDED",
    "Job",
    "MissingLabelError",
    "Rendered",
    "digest_of",
    "drawn_points",
    "for_side",
    "is_drawn",
    "keep_marks",
    "label_ids",
    "lacking",
    "mark_of",
    "plan_name",
    "png",
    "render_all",
    "svg",
]
