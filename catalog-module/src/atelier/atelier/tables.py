"""Low tables, dining tables and desks."""

import math

import numpy as np

from .seats import add_cane
from .solids import Piece, box, disc, lathe, leg, rounded_rectangle, slab, smooth, tube


def camargue(a):
    """A round low table on three turned legs."""
    p = Piece().add("wood", disc(a.w / 2, 0.03, 0.013).at(z=a.h - 0.03))
    for i in range(3):
        angle = math.radians(90 + i * 120)
        x, y = math.cos(angle), math.sin(angle)
        p.add("wood", leg((x * a.w * 0.3, y * a.w * 0.3, a.h - 0.025), (x * a.w * 0.4, y * a.w * 0.4, 0), 0.032, 0.02, 20))
    ring = [(math.cos(t) * a.w * 0.29, math.sin(t) * a.w * 0.29, a.h - 0.055) for t in np.linspace(0, 2 * math.pi, 48, endpoint=False)]
    return p.add("wood", tube(ring, 0.016, 10, closed=True))


def fluted(radius, height, flutes=36):
    """A drum with rounded flutes."""
    angle = np.linspace(0, 2 * math.pi, flutes * 8, endpoint=False)
    depth = radius * 0.035
    r = radius - depth * (1 - np.abs(np.sin(angle * flutes / 2)) ** 0.7)
    return slab(np.stack([r * np.cos(angle), r * np.sin(angle)], -1), height, 0.004)


def esterel(a):
    """Two fluted drums of marble, one larger and higher."""
    p = Piece()
    for radius, height, x, y in ((0.25, a.h, -0.15, 0.15), (0.185, a.h * 0.76, 0.215, -0.215)):
        p.add("cover", fluted(radius * 0.94, height - 0.03), disc(radius, 0.028, 0.008).at(x=0, y=0, z=height - 0.028))
        for part in p.parts[-2:]:
            part[1].at(x, y)
    return p


def _drawer(piece, stuff, x, y, z, width, height, grip="groove"):
    """A drawer's front with its grip, its face at y."""
    piece.add(stuff, box(width - 0.005, 0.02, height - 0.005, 0.003).at(x, y + 0.01, z + 0.0025))
    if grip == "groove":
        piece.add("dark", box(min(0.16, width * 0.3), 0.004, 0.014, 0.0019).at(x, y, z + height - 0.024))
    elif grip == "knob":
        piece.add("brass", lathe([(0, 0.022), (0.011, 0.02), (0.012, 0.014), (0.006, 0.008), (0.006, 0)], 20)
                  .turn("x", 90).at(x, y, z + height / 2))


def landes(a):
    """A low table with a shelf and two drawers."""
    p = Piece()
    p.add("wood", slab(rounded_rectangle(a.w, a.d, 0.05, 8), 0.024, 0.009).at(z=a.h - 0.024))
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", box(0.042, 0.042, a.h - 0.02, 0.014, 3).at(x * (a.w / 2 - 0.055), y * (a.d / 2 - 0.055)))
    p.add("wood", box(a.w - 0.15, a.d - 0.11, 0.018, 0.004).at(z=0.11))
    top = a.h - 0.024
    p.add("wood", box(a.w - 0.16, a.d - 0.13, 0.012, 0.002).at(z=top - 0.105))
    for x in (-1, 1):
        p.add("wood", box(0.016, a.d - 0.13, 0.1, 0.002).at(x * (a.w / 2 - 0.085), 0, top - 0.1))
        _drawer(p, "wood", x * (a.w / 4 - 0.046), -a.d / 2 + 0.06, top - 0.094, a.w / 2 - 0.095, 0.092)
    p.add("wood", box(0.016, a.d - 0.13, 0.1, 0.002).at(0, 0, top - 0.1))
    p.add("wood", box(a.w - 0.17, 0.014, 0.1, 0.002).at(0, a.d / 2 - 0.065, top - 0.1))
    return p


def perche(a):
    """A dining table with legs at its ends; two leaves lengthen it."""
    p = Piece()
    wide = a.extended if a.state == "open" else a.w
    pieces = [(-a.w / 4, a.w / 2), (a.w / 4, a.w / 2)]
    if a.state == "open":
        leaf = (a.extended - a.w) / 2
        pieces = [(-wide / 2 + a.w / 4, a.w / 2), (-leaf / 2, leaf), (leaf / 2, leaf), (wide / 2 - a.w / 4, a.w / 2)]
    for x, width in pieces:
        p.add("wood", slab(rounded_rectangle(width - 0.0015, a.d, 0.008, 4), 0.03, 0.007).at(x, 0, a.h - 0.03))
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (wide / 2 - 0.08), y * (a.d / 2 - 0.08), a.h - 0.03),
                              (x * (wide / 2 - 0.05), y * (a.d / 2 - 0.05), 0), 0.04, 0.024, 20))
        p.add("wood", box(0.024, a.d - 0.18, 0.075, 0.004).at(x * (wide / 2 - 0.085), 0, a.h - 0.105))
    for y in (-1, 1):
        p.add("wood", box(wide - 0.18, 0.024, 0.075, 0.004).at(0, y * (a.d / 2 - 0.085), a.h - 0.105))
    return p


def berry(a):
    """A round table on one turned foot."""
    p = Piece().add("wood", disc(a.w / 2, 0.032, 0.014).at(z=a.h - 0.032))
    profile = smooth([(0.062, 0.1), (0.05, 0.18), (0.085, 0.27), (0.062, 0.4), (0.048, 0.55), (0.075, 0.66), (0.17, 0.715)], 60)
    p.add("wood", lathe(np.vstack([[(0, 0.1)], profile, [(0.17, a.h - 0.03), (0, a.h - 0.03)]]), 56))
    for i in range(4):
        angle = math.radians(45 + i * 90)
        x, y = math.cos(angle), math.sin(angle)
        path = smooth([(x * 0.02, y * 0.02, 0.17), (x * 0.17, y * 0.17, 0.125), (x * 0.3, y * 0.3, 0.04), (x * 0.37, y * 0.37, 0.022)], 20)
        p.add("wood", tube(path, np.linspace(0.045, 0.021, len(path)), 16))
    return p


def montaigne_desk(a):
    """A desk with two drawers and a brass cable outlet."""
    p = Piece()
    p.add("wood", slab(rounded_rectangle(a.w, a.d, 0.02, 5), 0.028, 0.007).at(z=a.h - 0.028))
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.06), y * (a.d / 2 - 0.06), a.h - 0.03),
                              (x * (a.w / 2 - 0.04), y * (a.d / 2 - 0.04), 0), 0.03, 0.018, 20))
        p.add("wood", box(0.02, a.d - 0.14, 0.11, 0.003).at(x * (a.w / 2 - 0.065), 0, a.h - 0.138))
        _drawer(p, "wood", x * 0.31, -a.d / 2 + 0.055, a.h - 0.136, 0.60, 0.106)
    p.add("wood", box(a.w - 0.14, a.d - 0.14, 0.012, 0.002).at(0, 0, a.h - 0.148))
    p.add("wood", box(a.w - 0.14, 0.02, 0.11, 0.003).at(0, a.d / 2 - 0.07, a.h - 0.138))
    p.add("brass", lathe([(0.022, 0), (0.034, 0), (0.034, 0.004), (0.022, 0.004), (0, 0.002)], 32).at(a.w * 0.28, a.d / 2 - 0.1, a.h))
    return p


def arvor_desk(a):
    """A secretaire, its flap let down to write on."""
    p, t, flap = Piece(), 0.022, 0.74
    body = 0.38
    for x in (-1, 1):
        p.add("wood", box(t, a.d * 0.62, a.h - body, 0.004).at(x * (a.w / 2 - t / 2), a.d * 0.19, body))
        for y in (a.d / 2 - 0.04, -a.d / 2 + 0.21):
            p.add("wood", leg((x * (a.w / 2 - 0.04), y, body + 0.01), (x * (a.w / 2 - 0.025), y, 0), 0.022, 0.014))
    mid, deep = a.d * 0.19, a.d * 0.62
    for z in (body, flap - t, a.h - t):
        p.add("wood", box(a.w - (0 if z > 1 else 2 * t), deep, t, 0.004).at(0, mid, z))
    p.add("wood", box(a.w - 2 * t, 0.01, a.h - body - t, 0.001).at(0, a.d / 2 - 0.012, body))
    for i, x in enumerate((-1, 1)):
        _drawer(p, "wood", x * (a.w / 4 - t / 2), mid - deep / 2, body + t + 0.03, a.w / 2 - t - 0.01, flap - body - 2 * t - 0.06, "knob")
    p.add("wood", box(a.w - 2 * t - 0.01, 0.012, flap - body - 2 * t, 0.001).at(0, mid - deep / 2 + 0.03, body + t))
    p.add("wood", slab(rounded_rectangle(a.w - 2 * t - 0.006, 0.40, 0.012), 0.02, 0.005).at(0, mid - deep / 2 - 0.18, flap - 0.012))
    top = a.h - t
    p.add("wood", box(a.w - 2 * t, deep - 0.06, 0.014, 0.002).at(0, mid + 0.02, flap + 0.30))
    for x in (-0.22, 0.0, 0.22):
        p.add("wood", box(0.012, deep - 0.08, top - flap - 0.314, 0.002).at(x, mid + 0.02, flap + 0.314))
    p.add("wood", box(0.012, deep - 0.08, 0.28, 0.002).at(-0.22, mid + 0.02, flap + 0.01))
    for side in (-1, 1):
        p.add("brass", tube([(side * (a.w / 2 - t - 0.012), mid - deep / 2 + 0.01, flap + 0.25),
                             (side * (a.w / 2 - t - 0.012), mid - deep / 2 - 0.26, flap + 0.012)], 0.004, 8))
    for i, (x, h) in enumerate(((-0.36, 0.2), (-0.33, 0.22), (-0.298, 0.19), (-0.27, 0.21))):
        p.add(("book1", "book2", "book3", "paper")[i], box(0.026, 0.15, h, 0.003).at(x, mid + 0.04, flap + 0.012), model=False)
    return p


def camargue_side(a):
    """The Camargue table's small neighbour, with a round shelf between its legs."""
    p = Piece().add("wood", disc(a.w / 2, 0.026, 0.011).at(z=a.h - 0.026))
    for i in range(3):
        angle = math.radians(90 + i * 120)
        x, y = math.cos(angle), math.sin(angle)
        p.add("wood", leg((x * a.w * 0.3, y * a.w * 0.3, a.h - 0.02), (x * a.w * 0.42, y * a.w * 0.42, 0), 0.024, 0.015, 20))
    return p.add("wood", disc(a.w * 0.34, 0.018, 0.008).at(z=0.19))


def solutre_console(a):
    """A narrow console: two drawers with cane fronts and a caned shelf low between turned legs."""
    p, face = Piece(), -a.d / 2 + 0.022
    p.add("wood", slab(rounded_rectangle(a.w, a.d, 0.016, 5), 0.024, 0.008).at(z=a.h - 0.024))
    low, tall = a.h - 0.164, 0.14
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.055), y * (a.d / 2 - 0.05), a.h - 0.03),
                              (x * (a.w / 2 - 0.035), y * (a.d / 2 - 0.03), 0), 0.024, 0.014, 18))
        p.add("wood", box(0.018, a.d - 0.08, tall, 0.003).at(x * (a.w / 2 - 0.05), 0, low))
        wide = a.w / 2 - 0.075
        middle = x * (a.w / 4 - 0.028)
        for s in (-1, 1):
            p.add("wood", box(0.03, 0.02, tall - 0.012, 0.003).at(middle + s * (wide / 2 - 0.015), face + 0.01, low + 0.006))
            p.add("wood", box(wide - 0.06, 0.02, 0.026, 0.003).at(middle, face + 0.01, low + (0.006 if s < 0 else tall - 0.032)))
        add_cane(p, wide - 0.06, tall - 0.064, lambda q, x=middle: q.at(x, face + 0.012, low + 0.032))
        p.add("shade", box(wide - 0.03, 0.004, tall - 0.03, 0.001).at(middle, face + 0.028, low + 0.015), model=False)
        p.add("brass", lathe([(0, 0.022), (0.011, 0.02), (0.012, 0.014), (0.006, 0.008), (0.006, 0)], 20)
              .turn("x", 90).at(middle, face, low + tall / 2))
    p.add("wood", box(0.02, a.d - 0.08, tall, 0.003).at(0, 0, low))
    p.add("wood", box(a.w - 0.1, 0.016, tall, 0.003).at(0, a.d / 2 - 0.05, low), box(a.w - 0.1, a.d - 0.08, 0.012, 0.002).at(0, 0, low))
    shelf, deep = 0.17, a.d - 0.075
    for y in (-1, 1):
        p.add("wood", box(a.w - 0.075, 0.034, 0.024, 0.006).at(0, y * (deep / 2 - 0.006), shelf))
    for x in (-1, 0, 1):
        p.add("wood", box(0.034, deep, 0.022, 0.005).at(x * (a.w / 2 - 0.058), 0, shelf + 0.001))
    each = a.w / 2 - 0.075
    for x in (-1, 1):
        add_cane(p, each, deep - 0.04,
                 lambda q, x=x: q.turn("x", -90).at(x * (a.w / 4 - 0.029), -deep / 2 + 0.02, shelf + 0.016))
    return p


def vauban_desk(a):
    """A wooden top with one flat drawer in a thin frame of steel."""
    p = Piece()
    p.add("wood", slab(rounded_rectangle(a.w, a.d, 0.012, 4), 0.026, 0.006).at(z=a.h - 0.026))
    x, y, top = a.w / 2 - 0.03, a.d / 2 - 0.03, a.h - 0.036
    for side in (-1, 1):
        p.add("dark", tube([(side * x, -y, 0), (side * x, -y, top), (side * x, y, top), (side * x, y, 0)], 0.009, 10))
        p.add("dark", tube([(side * x, -y, 0.13), (side * x, y, 0.13)], 0.006, 8))
    for way in (-1, 1):
        p.add("dark", tube([(-x, way * y, top), (x, way * y, top)], 0.009, 10))
    p.add("dark", tube([(-x, y, 0.13), (x, y, top - 0.01)], 0.004, 8), tube([(x, y, 0.13), (-x, y, top - 0.01)], 0.004, 8))
    wide, deep = 0.5, a.d - 0.12
    middle = -a.w / 2 + 0.08 + wide / 2
    p.add("wood", box(wide, deep, 0.07, 0.004).at(middle, 0.01, a.h - 0.114))
    _drawer(p, "wood", middle, -deep / 2 - 0.012, a.h - 0.116, wide + 0.004, 0.078)
    return p


def hyeres_table(a):
    """A low garden table of slats."""
    p = Piece()
    for y in (-1, 1):
        p.add("wood", box(a.w - 0.02, 0.045, 0.06, 0.006).at(0, y * (a.d / 2 - 0.07), a.h - 0.082))
        for x in (-1, 1):
            p.add("wood", box(0.052, 0.052, a.h - 0.024, 0.008).at(x * (a.w / 2 - 0.06), y * (a.d / 2 - 0.06)))
    for x in (-1, 1):
        p.add("wood", box(0.03, a.d - 0.15, 0.05, 0.005).at(x * (a.w / 2 - 0.06), 0, a.h - 0.078))
    count = int(round(a.w / 0.075))
    step = a.w / count
    for i in range(count):
        p.add("wood", box(step - 0.012, a.d, 0.022, 0.006).at(-a.w / 2 + step * (i + 0.5), 0, a.h - 0.022))
    return p
