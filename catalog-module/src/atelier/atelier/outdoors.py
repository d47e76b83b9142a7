"""What stands in the garden: the sofa and the lounger; the armchair is among the seats, the table among the tables."""

import math

import numpy as np

from .seats import back_cushion, seat_cushion
from .solids import Piece, box, cushion, lathe, tube


def hyeres_sofa(a):
    """The slatted Hyères armchair grown to two places."""
    p, inner = Piece(), a.w - 0.13
    for side in (-1, 1):
        x = side * (a.w / 2 - 0.035)
        p.add("wood", box(0.05, 0.06, 0.56, 0.008).at(x, -a.d / 2 + 0.06))
        p.add("wood", box(0.05, 0.06, 0.52, 0.008).at(x, a.d / 2 - 0.2))
        p.add("wood", box(0.09, a.d - 0.1, 0.028, 0.01).turn("x", -3).at(x, -0.04, 0.565))
        p.add("wood", box(0.03, a.d - 0.16, 0.08, 0.006).turn("x", -6).at(x - side * 0.04, -0.06, 0.24))
    for x in (-1, 0, 1):
        p.add("wood", box(0.035, 0.035, 0.62, 0.006).turn("x", -24).at(x * (a.w / 2 - 0.1), a.d / 2 - 0.27, 0.2))
    p.add("wood", box(0.04, a.d - 0.2, 0.06, 0.006).turn("x", -6).at(0, -0.06, 0.25))
    for i in range(8):
        p.add("wood", box(inner, 0.055, 0.02, 0.005).at(0, -a.d / 2 + 0.07 + i * 0.071, 0.32 - i * 0.0075))
    for i in range(6):
        p.add("wood", box(inner - 0.02, 0.02, 0.06, 0.005).turn("x", -24).at(0, a.d / 2 - 0.235 + i * 0.0395, 0.30 + i * 0.079))
    wide = (inner - 0.02) / 2
    for i, x in enumerate((-wide / 2 - 0.001, wide / 2 + 0.001)):
        p.add("cover", *[q.turn("x", -5).at(x, -0.1, 0.31) for q in seat_cushion(wide - 0.004, 0.56, 0.085, 4 + i)])
        p.add("cover", *[q.at(x, 0.09, 0.385) for q in back_cushion(wide - 0.008, 0.44, 0.09, 9 + i, 24, True, 0.022)])
    return p


def porquerolles(a):
    """A lounger of slats on wheels, its back raised, with a long cushion and a headrest."""
    p, lift, hinge, rise = Piece(), 36, 0.30, 0.30
    half, foot = a.w / 2, -a.d / 2
    for x in (-1, 1):
        p.add("wood", box(0.042, a.d - 0.24, 0.075, 0.008).at(x * (half - 0.025), -0.11, rise - 0.06))
        p.add("wood", box(0.055, 0.055, rise + 0.0, 0.008).at(x * (half - 0.03), foot + 0.16))
        p.add("wood", box(0.055, 0.055, rise - 0.06, 0.008).at(x * (half - 0.03), a.d / 2 - 0.42, 0.06))
        p.add("dark", lathe([(0, -0.018), (0.085, -0.018), (0.095, -0.011), (0.095, 0.011), (0.085, 0.018), (0, 0.018)], 40)
              .turn("y", 90).at(x * (half + 0.012), a.d / 2 - 0.42, 0.095))
        p.add("metal", lathe([(0, -0.022), (0.02, -0.021), (0.02, 0.021), (0, 0.022)], 20).turn("y", 90)
              .at(x * (half + 0.012), a.d / 2 - 0.42, 0.095))
    count = 15
    for i in range(count):
        y = foot + 0.05 + i * (a.d / 2 + hinge - 0.08) / (count - 1)
        p.add("wood", box(a.w - 0.004, 0.062, 0.02, 0.006).at(0, y, rise + 0.015))

    def raised(part):
        return part.turn("x", lift).at(0, hinge, rise + 0.02)
    for x in (-1, 1):
        p.add("wood", raised(box(0.036, 0.78, 0.035, 0.006).at(x * (half - 0.075), 0.4, -0.03)))
    for i in range(9):
        p.add("wood", raised(box(a.w - 0.09, 0.062, 0.02, 0.006).at(0, 0.05 + i * 0.087, 0)))
    support = math.radians(lift)
    end = (0.5 * math.cos(support) + hinge, 0.5 * math.sin(support) + rise)
    for x in (-1, 1):
        p.add("wood", tube([(x * (half - 0.1), end[0], end[1] - 0.02), (x * (half - 0.1), a.d / 2 - 0.22, rise - 0.02)], 0.012, 10))
    wide = a.w - 0.06
    for i in range(3):
        y = foot + 0.04 + (i + 0.5) * (a.d / 2 + hinge - 0.05) / 3
        p.add("cover", cushion(wide, (a.d / 2 + hinge - 0.05) / 3 - 0.004, 0.075, 0.03, 0.012, 0.003, i + 2, 12).at(0, y, rise + 0.034))
    for i in range(2):
        p.add("cover", raised(cushion(wide, 0.385, 0.075, 0.03, 0.012, 0.003, i + 7, 12).at(0, 0.215 + i * 0.388, 0.02)))
    p.add("cover", raised(cushion(wide - 0.1, 0.24, 0.09, 0.042, 0.018, 0.003, 12, 12).at(0, 0.62, 0.09)))
    return p
