"""Sideboards, chests, bookcases, wardrobes, the bedside table and the coat stand."""

import math

import numpy as np

from .seats import add_cane
from .solids import Piece, box, joined, lathe, leg, rounded_rectangle, slab, smooth, tube
from .tables import _drawer


def _case(piece, width, depth, low, high, t=0.022, back=True):
    """The body of a cupboard between two heights."""
    piece.add("wood", slab(rounded_rectangle(width, depth, 0.012, 4), t, 0.005).at(z=high - t))
    piece.add("wood", box(width - 0.004, depth, t, 0.004).at(z=low))
    for x in (-1, 1):
        piece.add("wood", box(t, depth, high - low - 2 * t + 0.004, 0.003).at(x * (width / 2 - t / 2 - 0.002), 0, low + t - 0.002))
    if back:
        piece.add("wood", box(width - 2 * t, 0.01, high - low - t, 0.001).at(0, depth / 2 - 0.012, low + t / 2))


def _slats(width, height, pitch=0.024):
    """A door of upright slats, its face at y zero."""
    count = max(2, int(round(width / pitch)))
    step = width / count
    return joined([box(step - 0.008, 0.016, height, 0.005, 2).at(-width / 2 + step * (i + 0.5), 0.008) for i in range(count)])


def _slatted(a, doors):
    p, rise, t = Piece(), 0.15, 0.024
    _case(p, a.w, a.d, rise, a.h, t)
    inner, low, high = a.w - 2 * t, rise + t, a.h - t
    width = inner / doors
    for i in range(doors):
        x = -inner / 2 + width * (i + 0.5)
        y = -a.d / 2 + (0.012 if i % 2 == 0 else 0.034)
        p.add("wood", _slats(width + 0.012 - 0.05, high - low - 0.056).at(x, y, low + 0.028))
        for s in (-1, 1):
            p.add("wood", box(0.026, 0.02, high - low - 0.004, 0.003).at(x + s * (width / 2 - 0.008), y + 0.01, low + 0.002))
            p.add("wood", box(width, 0.02, 0.026, 0.003).at(x, y + 0.01, low + 0.002 if s < 0 else high - 0.028))
        p.add("dark", box(width, 0.004, high - low, 0.001).at(x, y + 0.024, low))
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.12), y * (a.d / 2 - 0.08), rise + 0.005),
                              (x * (a.w / 2 - 0.09), y * (a.d / 2 - 0.05), 0), 0.024, 0.015))
    p.add("wood", box(a.w - 0.26, 0.03, 0.035, 0.004).at(0, 0, rise - 0.035))
    return p


def bray_tv(a):
    """A low cabinet with two sliding slatted doors and a shelf between."""
    return _slatted(a, 2)


def bray(a):
    """A sideboard with three sliding slatted doors."""
    return _slatted(a, 3)


def _cane_door(p, x, y, z, width, height, rail=0.05):
    """A framed door of cane."""
    for s in (-1, 1):
        p.add("wood", box(rail, 0.022, height - 0.004, 0.004).at(x + s * (width / 2 - rail / 2 - 0.0015), y + 0.011, z + 0.002))
        zz = z + 0.002 if s < 0 else z + height - rail - 0.002
        p.add("wood", box(width - 2 * rail, 0.022, rail, 0.004).at(x, y + 0.011, zz))
    add_cane(p, width - 2 * rail, height - 2 * rail, lambda q: q.at(x, y + 0.012, z + rail))
    p.add("shade", box(width - rail, 0.004, height - rail, 0.001).at(x, y + 0.035, z + rail / 2), model=False)


def _knob(p, x, y, z):
    p.add("brass", lathe([(0, 0.024), (0.011, 0.022), (0.012, 0.015), (0.006, 0.008), (0.006, 0)], 20).turn("x", 90).at(x, y, z))


def solutre_buffet(a):
    """A high buffet: two caned doors over two drawers."""
    p, rise, t = Piece(), 0.17, 0.024
    _case(p, a.w, a.d, rise, a.h, t)
    inner, low = a.w - 2 * t, rise + t
    drawers = 0.17
    face = -a.d / 2 + 0.004
    for s in (-1, 1):
        _drawer(p, "wood", s * inner / 4, face, low + 0.002, inner / 2 - 0.002, drawers - 0.004, "knob")
        _cane_door(p, s * inner / 4, face, low + drawers, inner / 2 - 0.002, a.h - t - low - drawers)
        _knob(p, s * 0.03, face, low + drawers + (a.h - low - drawers) * 0.45)
    p.add("wood", box(inner, a.d - 0.06, 0.018, 0.002).at(0, 0.02, low + drawers - 0.01))
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.07), y * (a.d / 2 - 0.07), rise + 0.005),
                              (x * (a.w / 2 - 0.045), y * (a.d / 2 - 0.045), 0), 0.026, 0.016))
    return p


def solutre_wardrobe(a):
    """A wardrobe with two caned doors over a wide drawer."""
    p, rise, t = Piece(), 0.10, 0.026
    _case(p, a.w, a.d, rise, a.h, t)
    inner, low, drawer = a.w - 2 * t, rise + t, 0.24
    face = -a.d / 2 + 0.004
    p.add("wood", box(inner, a.d - 0.06, 0.02, 0.002).at(0, 0.02, low + drawer - 0.01))
    _drawer(p, "wood", 0, face, low + 0.002, inner - 0.002, drawer - 0.004, "none")
    for s in (-1, 1):
        _knob(p, s * 0.25, face, low + drawer / 2)
        _cane_door(p, s * inner / 4, face, low + drawer, inner / 2 - 0.002, a.h - t - low - drawer, 0.065)
        _knob(p, s * 0.033, face, low + drawer + 0.72)
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.06), y * (a.d / 2 - 0.07), rise + 0.005),
                              (x * (a.w / 2 - 0.05), y * (a.d / 2 - 0.05), 0), 0.028, 0.02))
    return p


def sancy_chest(a):
    """A chest of six drawers with grips cut into the front."""
    p, rise, t = Piece(), 0.11, 0.024
    _case(p, a.w, a.d, rise, a.h, t)
    inner, low = a.w - 2 * t, rise + t
    height = (a.h - t - low) / 3
    for row in range(3):
        for s in (-1, 1):
            _drawer(p, "wood", s * inner / 4, -a.d / 2 + 0.004, low + row * height, inner / 2 - 0.002, height)
    p.add("dark", box(inner, 0.004, a.h - t - low, 0.001).at(0, -a.d / 2 + 0.03, low))
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.07), y * (a.d / 2 - 0.07), rise + 0.005),
                              (x * (a.w / 2 - 0.05), y * (a.d / 2 - 0.05), 0), 0.026, 0.017))
    return p


def sancy_bedside(a):
    """A bedside table with a drawer over a niche."""
    p, rise, t = Piece(), 0.16, 0.02
    _case(p, a.w, a.d, rise, a.h, t)
    inner, low, high = a.w - 2 * t, rise + t, a.h - t
    drawer = 0.15
    _drawer(p, "wood", 0, -a.d / 2 + 0.004, high - drawer, inner - 0.002, drawer)
    p.add("wood", box(inner, a.d - 0.04, 0.016, 0.002).at(0, 0.01, high - drawer - 0.016))
    for i, (stuff, w) in enumerate((("book1", 0.2), ("book2", 0.18), ("book3", 0.16))):
        p.add(stuff, box(w, 0.15, 0.024, 0.003).turn("z", 6 - i * 5).at(-0.06, 0, low + i * 0.0245), model=False)
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.05), y * (a.d / 2 - 0.05), rise + 0.005),
                              (x * (a.w / 2 - 0.03), y * (a.d / 2 - 0.03), 0), 0.021, 0.013))
    return p


def books(width, height, depth, seed=1):
    """A row of books from the left, as (stuff, part)."""
    random, x, result = np.random.default_rng(seed), -width / 2, []
    while True:
        thick = random.uniform(0.016, 0.042)
        if x + thick > width / 2:
            return result
        tall = min(height - 0.02, random.uniform(0.17, 0.27))
        stuff = random.choice(["book1", "book2", "book3", "book4", "paper"])
        result.append((stuff, box(thick - 0.001, min(depth - 0.06, 0.2), tall, 0.003).at(x + thick / 2, -0.02)))
        x += thick


def _fill(p, levels, width, depth, gap, seed):
    """Books and things on shelves, for the photograph."""
    from .small import vase_shape
    random = np.random.default_rng(seed)
    for i, z in enumerate(levels):
        share = random.uniform(0.35, 0.6)
        side = -1 if i % 2 else 1
        row = width * share
        for stuff, part in books(row, gap, depth, seed + i):
            p.add(stuff, part.at(side * (width / 2 - row / 2 - 0.015), 0, z), model=False)
        if i % 3 != 2:
            p.add("ceramic", vase_shape(0.13, 0.19).at(-side * width * 0.28, 0, z), model=False)
        else:
            for k, stuff in enumerate(("book2", "book4", "paper")):
                p.add(stuff, box(0.24 - k * 0.02, 0.17, 0.028, 0.003).turn("z", k * 7 - 6)
                      .at(-side * width * 0.26, 0, z + k * 0.028), model=False)


def montaigne_bookcase(a):
    """A bookcase of five levels with strong uprights."""
    p, t = Piece(), 0.03
    for x in (-1, 1):
        p.add("wood", box(t, a.d, a.h, 0.005).at(x * (a.w / 2 - t / 2)))
    gap = (a.h - 0.08 - t) / 5
    levels = []
    for i in range(6):
        z = 0.08 + i * gap
        p.add("wood", box(a.w - 2 * t + 0.002, a.d - 0.012, 0.026, 0.004).at(0, 0.004, min(z, a.h - 0.026)))
        levels.append(z + 0.026)
    p.add("wood", box(a.w - 2 * t, a.d - 0.03, 0.08, 0.003).at(0, 0.012, 0))
    p.add("wood", box(a.w - 2 * t, 0.01, a.h - 0.01, 0.001).at(0, a.d / 2 - 0.008))
    _fill(p, levels[:5], a.w - 2 * t, a.d, gap - 0.03, 4)
    return p


def vauban(a):
    """An open shelf: a thin frame of steel and four boards."""
    p = Piece()
    for x in (-1, 1):
        p.add("dark", tube([(x * (a.w / 2 - 0.008), -a.d / 2 + 0.008, 0), (x * (a.w / 2 - 0.008), -a.d / 2 + 0.008, a.h - 0.008),
                            (x * (a.w / 2 - 0.008), a.d / 2 - 0.008, a.h - 0.008), (x * (a.w / 2 - 0.008), a.d / 2 - 0.008, 0)], 0.008, 10))
        for z in (0.1, 0.56, 1.02, 1.48):
            p.add("dark", box(0.012, a.d - 0.02, 0.012, 0.002).at(x * (a.w / 2 - 0.01), 0, z))
    levels = (0.112, 0.572, 1.032, 1.492)
    for z in levels:
        p.add("wood", slab(rounded_rectangle(a.w - 0.012, a.d - 0.012, 0.006, 3), 0.022, 0.004).at(0, 0, z))
    p.add("dark", tube([(-a.w / 2 + 0.01, a.d / 2 - 0.008, 0.11), (a.w / 2 - 0.01, a.d / 2 - 0.008, 1.48)], 0.004, 8))
    _fill(p, [z + 0.022 for z in levels[:3]], a.w - 0.06, a.d, 0.4, 9)
    return p


def solutre_tv(a):
    """A low cabinet: two caned doors and, between them, a niche with a shelf."""
    p, rise, t = Piece(), 0.15, 0.024
    _case(p, a.w, a.d, rise, a.h, t)
    inner, low = a.w - 2 * t, rise + t
    tall, door, face = a.h - t - low, (a.w - 2 * t) * 0.34, -a.d / 2 + 0.004
    for s in (-1, 1):
        _cane_door(p, s * (inner / 2 - door / 2), face, low, door - 0.002, tall, 0.045)
        _knob(p, s * (inner / 2 - door + 0.024), face, low + tall / 2)
        p.add("wood", box(0.02, a.d - 0.02, tall, 0.002).at(s * (inner / 2 - door - 0.01), 0.004, low))
    niche = inner - 2 * door - 0.04
    p.add("wood", box(niche, a.d - 0.05, 0.018, 0.002).at(0, 0.012, low + tall * 0.5))
    for i, (stuff, w) in enumerate((("book2", 0.26), ("paper", 0.23), ("book4", 0.2))):
        p.add(stuff, box(w, 0.17, 0.026, 0.003).turn("z", 5 - i * 6).at(-0.05, 0, low + 0.001 + i * 0.0265), model=False)
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.09), y * (a.d / 2 - 0.07), rise + 0.005),
                              (x * (a.w / 2 - 0.065), y * (a.d / 2 - 0.045), 0), 0.025, 0.015))
    return p


def _panel_door(p, x, y, z, width, height, rail=0.06):
    """A framed door with a sunk panel."""
    for s in (-1, 1):
        p.add("wood", box(rail, 0.022, height - 0.004, 0.004).at(x + s * (width / 2 - rail / 2 - 0.0015), y + 0.011, z + 0.002))
        p.add("wood", box(width - 2 * rail, 0.022, rail, 0.004)
              .at(x, y + 0.011, z + 0.002 if s < 0 else z + height - rail - 0.002))
    p.add("wood", box(width - 2 * rail + 0.01, 0.012, height - 2 * rail + 0.01, 0.002).at(x, y + 0.018, z + rail - 0.005))


def perche_dresser(a):
    """A kitchen dresser: drawers and doors below, three open shelves with plates above."""
    p, t, waist, upper = Piece(), 0.026, 0.86, 0.28
    _case(p, a.w, a.d, 0.07, waist, t)
    p.add("wood", box(a.w - 0.06, a.d - 0.06, 0.07, 0.003).at(0, 0.01, 0))
    inner, low, face = a.w - 2 * t, 0.07 + t, -a.d / 2 + 0.004
    drawers = 0.15
    for s in (-1, 1):
        _drawer(p, "wood", s * inner / 4, face, waist - t - drawers, inner / 2 - 0.002, drawers - 0.002, "knob")
        _panel_door(p, s * inner / 4, face, low, inner / 2 - 0.002, waist - t - drawers - low)
        _knob(p, s * 0.03, face, low + (waist - low - drawers) * 0.62)
    back = a.d / 2 - upper / 2
    for x in (-1, 1):
        p.add("wood", box(t, upper, a.h - waist, 0.004).at(x * (a.w / 2 - t / 2 - 0.004), back, waist))
    p.add("wood", slab(rounded_rectangle(a.w + 0.02, upper + 0.03, 0.01, 4), 0.028, 0.007).at(0, back - 0.01, a.h - 0.028))
    p.add("wood", box(a.w - t, 0.012, a.h - waist, 0.001).at(0, a.d / 2 - 0.012, waist))
    levels = [waist + (a.h - waist) * share for share in (0.40, 0.70)]
    for z in levels:
        p.add("wood", box(a.w - 2 * t, upper - 0.02, 0.02, 0.004).at(0, back + 0.005, z))
        p.add("wood", box(a.w - 2 * t, 0.01, 0.014, 0.003).at(0, back - upper / 2 + 0.05, z + 0.02))
    _dress(p, levels, a.w, back, upper, waist)
    return p


def _dress(p, levels, width, y, depth, waist):
    """Plates that stand on the shelves, a pile and a pot on the worktop, for the photograph."""
    from .small import bowl_shape, plate_shape, vase_shape
    for k, z in enumerate(levels):
        radius = 0.118 if k == 0 else 0.1
        for i in range(4):
            x = -width / 2 + 0.16 + i * (width - 0.32) / 3
            p.add("ceramic" if (i + k) % 2 else "glaze", plate_shape(radius).turn("x", 76)
                  .at(x, y + depth / 2 - 0.05, z + 0.02 + radius * 0.98), model=False)
    for i in range(4):
        p.add("ceramic", plate_shape(0.12).at(-width * 0.27, y, waist + i * 0.012), model=False)
    for i in range(3):
        p.add("glaze", bowl_shape(0.075, 0.065).at(width * 0.02, y + 0.01, waist + i * 0.024), model=False)
    p.add("ceramic", vase_shape(0.15, 0.22).at(width * 0.3, y, waist), model=False)


def sancy_tallboy(a):
    """A tall narrow chest of five drawers."""
    p, rise, t = Piece(), 0.11, 0.022
    _case(p, a.w, a.d, rise, a.h, t)
    inner, low = a.w - 2 * t, rise + t
    height = (a.h - t - low) / 5
    for row in range(5):
        _drawer(p, "wood", 0, -a.d / 2 + 0.004, low + row * height, inner - 0.002, height)
    p.add("dark", box(inner, 0.004, a.h - t - low, 0.001).at(0, -a.d / 2 + 0.03, low))
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.06), y * (a.d / 2 - 0.06), rise + 0.005),
                              (x * (a.w / 2 - 0.04), y * (a.d / 2 - 0.04), 0), 0.024, 0.015))
    return p


def bray_wardrobe(a):
    """A wardrobe with two wide sliding doors of slats."""
    p, rise, t = Piece(), 0.08, 0.028
    _case(p, a.w, a.d, rise, a.h, t)
    p.add("wood", box(a.w - 0.08, a.d - 0.08, rise, 0.003).at(0, 0.01, 0))
    inner, low, high = a.w - 2 * t, rise + t, a.h - t
    width = inner / 2 + 0.02
    for i, s in enumerate((-1, 1)):
        x, y = s * (inner / 2 - width / 2), -a.d / 2 + (0.012 if i == 0 else 0.040)
        p.add("wood", _slats(width - 0.10, high - low - 0.11, 0.03).at(x, y, low + 0.055))
        for e in (-1, 1):
            p.add("wood", box(0.052, 0.024, high - low - 0.004, 0.004).at(x + e * (width / 2 - 0.027), y + 0.012, low + 0.002))
            p.add("wood", box(width - 0.1, 0.024, 0.054, 0.004).at(x, y + 0.012, low + 0.002 if e < 0 else high - 0.056))
        p.add("dark", box(width - 0.08, 0.004, high - low - 0.08, 0.001).at(x, y + 0.022, low + 0.04))
        p.add("dark", box(0.014, 0.005, 0.22, 0.0019).at(x + s * (width / 2 - 0.027), y, low + 0.86))
    return p


def vauban_wide(a):
    """The Vauban shelf twice as wide: three frames of steel, four long boards."""
    p = Piece()
    for x in (-1, 0, 1):
        at = x * (a.w / 2 - 0.008)
        p.add("dark", tube([(at, -a.d / 2 + 0.008, 0), (at, -a.d / 2 + 0.008, a.h - 0.008),
                            (at, a.d / 2 - 0.008, a.h - 0.008), (at, a.d / 2 - 0.008, 0)], 0.008, 10))
        for z in (0.1, 0.56, 1.02, 1.48):
            p.add("dark", box(0.012, a.d - 0.02, 0.012, 0.002).at(at, 0, z))
    levels = (0.112, 0.572, 1.032, 1.492)
    for z in levels:
        p.add("wood", slab(rounded_rectangle(a.w - 0.012, a.d - 0.012, 0.006, 3), 0.022, 0.004).at(0, 0, z))
    for s in (-1, 1):
        p.add("dark", tube([(s * (a.w / 2 - 0.01), a.d / 2 - 0.008, 0.11), (0, a.d / 2 - 0.008, 1.48)], 0.004, 8))
    for s, seed in ((-1, 9), (1, 21)):
        half = Piece()
        _fill(half, [z + 0.022 for z in levels[:3]], a.w / 2 - 0.06, a.d, 0.4, seed)
        for stuff, part, model, photo in half.parts:
            p.add(stuff, part.at(s * a.w / 4), model=model, photo=photo)
    return p


def futaie(a):
    """A coat stand: one trunk, three feet and six branches."""
    p, r = Piece(), a.w / 2
    p.add("wood", tube([(0, 0, 0.12), (0, 0, a.h * 0.6), (0, 0, a.h - 0.012)], [0.022, 0.019, 0.014], 20))
    for i in range(3):
        angle = math.radians(90 + i * 120)
        x, y = math.cos(angle), math.sin(angle)
        p.add("wood", leg((x * 0.012, y * 0.012, 0.42), (x * (r - 0.012), y * (r - 0.012), 0), 0.017, 0.013, 16))
    for i in range(6):
        angle = math.radians(30 + i * 60)
        x, y = math.cos(angle), math.sin(angle)
        z = a.h - (0.30 if i % 2 else 0.12)
        path = smooth([(x * 0.008, y * 0.008, z), (x * 0.07, y * 0.07, z + 0.035), (x * 0.135, y * 0.135, z + 0.105)], 14)
        p.add("wood", tube(path, np.linspace(0.0125, 0.0095, len(path)), 14))
        p.add("wood", lathe([(0, -0.014), (0.009, -0.011), (0.0135, 0), (0.009, 0.011), (0, 0.014)], 18)
              .at(x * 0.137, y * 0.137, z + 0.109))
    return p
