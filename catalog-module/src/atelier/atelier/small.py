"""Rugs, textiles, tableware, mirrors and books."""

import math

import numpy as np

from .solids import Piece, box, disc, joined, lathe, pillow, rounded_rectangle, sheet, smooth, tube


def larzac(a):
    """A wool rug with a slightly darker border."""
    p, edge = Piece(), 0.09
    length = a.length

    def pile(w, l, z):
        def surface(u, v):
            x, y = (u - 0.5) * w, (v - 0.5) * l
            return np.stack([x, y, z + 0.0011 * np.sin(y * 260) * np.sin(x * 31 + np.sin(y * 9)) + 0.0008 * np.sin(x * 7 + y * 5)], -1)
        return sheet(surface, 60, 240, 0.010)
    p.add("cover", pile(a.w - 2 * edge, length - 2 * edge, 0.0068))
    for x in (-1, 1):
        p.add("border", box(edge, length, 0.011, 0.004).at(x * (a.w / 2 - edge / 2)))
        p.add("border", box(a.w - 2 * edge, edge, 0.011, 0.004).at(0, x * (length / 2 - edge / 2)))
    for x in (-1, 1):
        p.add("line", box(0.012, length - 2 * edge - 0.1, 0.003, 0.001).at(x * (a.w / 2 - edge - 0.06), 0, 0.0105))
        p.add("line", box(a.w - 2 * edge - 0.108, 0.012, 0.003, 0.001).at(0, x * (length / 2 - edge - 0.06), 0.0105))
    for side in (-1, 1):
        fringe = [box(0.004, 0.045, 0.003, 0.0012, 1).turn("z", 9 * math.sin(i * 2.3)).at(x, side * (length / 2 + 0.02))
                  for i, x in enumerate(np.arange(-a.w / 2 + 0.01, a.w / 2, 0.014))]
        p.add("line", joined(fringe), model=False)
    return p


def camaret(a):
    """A braid of jute sewn into a round."""
    def braid(u, v):
        angle, run = u * 2 * math.pi, v * a.w / 2
        turns = run / 0.026 + u
        ridge = np.abs(np.sin(turns * math.pi)) ** 0.6
        plait = 0.55 + 0.45 * np.abs(np.sin(angle * np.maximum(np.floor(turns), 1) * 3.1 + np.floor(turns)))
        return np.stack([run * np.cos(angle), run * np.sin(angle), 0.002 + (a.h - 0.003) * ridge * (0.6 + 0.4 * plait)], -1)
    p = Piece().add("cover", sheet(braid, 420, 170), model=False)
    p.add("cover", disc(a.w / 2 - 0.01, 0.002, 0.001))
    p.add("cover", disc(a.w / 2, a.h - 0.002, 0.005), photo=False)
    return p


def resampled(outline, count):
    """A closed outline with points at even distances."""
    closed = np.vstack([outline, outline[:1]])
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    at = np.linspace(0, run[-1], count, endpoint=False)
    return np.column_stack([np.interp(at, run, closed[:, 0]), np.interp(at, run, closed[:, 1])])


def aulnes(a):
    """A linen cushion with piping, leaning back a little."""
    p = Piece()
    body = pillow(a.w, a.d, a.h, 4, 34)
    seam = resampled(rounded_rectangle(a.w, a.d, 0.02, 6), 120)
    pinch = np.column_stack([seam[:, 0] * (1 - 0.07 * (1 - (2 * seam[:, 1] / a.d) ** 2).clip(0)),
                             seam[:, 1] * (1 - 0.07 * (1 - (2 * seam[:, 0] / a.w) ** 2).clip(0)), 0 * seam[:, 0] + a.h / 2])
    cord = tube(pinch, 0.0045, 8, closed=True)
    for part in (body, cord):
        p.add("cover", part.at(z=-a.h / 2).turn("x", 80).at(z=a.d / 2 * 0.975))
    return p


def transhumance(a):
    """A throw folded twice, its fringe over the edge."""
    p = Piece()
    fold_w, fold_l = a.w / 2 * 0.62, a.length / 4

    for layer in range(4):
        def surface(u, v, layer=layer):
            x, y = (u - 0.5) * (fold_w - 0.004 * layer), (v - 0.5) * (fold_l - 0.006 * layer)
            wave = 0.003 * np.sin(x * 14 + layer) + 0.003 * np.sin(y * 11 + 2 * layer)
            return np.stack([x + 0.004 * math.sin(layer * 2), y, 0.014 + layer * 0.025 + wave * (layer > 0)], -1)
        p.add("cover", _soft_edge(surface, 0.027))
    for z in (0.0265, 0.0765):
        roll = sheet(lambda u, v, z=z: np.stack([
            (u - 0.5) * (fold_w - 0.004), -fold_l / 2 - 0.012 * np.cos((v - 0.5) * math.pi) + 0.008,
            z + 0.0265 * np.sin((v - 0.5) * math.pi)], -1), 30, 10, 0.004)
        p.add("cover", roll)
    p.add("line", joined([tube(smooth([(x, -fold_l / 2, 0.104), (x + 0.002, -fold_l / 2 - 0.022, 0.085),
                                       (x + 0.004 * math.sin(i * 3.1), -fold_l / 2 - 0.03, 0.03 + 0.006 * math.sin(i * 1.7))], 8), 0.0028, 5)
                          for i, x in enumerate(np.arange(-fold_w / 2 + 0.012, fold_w / 2, 0.0125))]))
    for s in (-0.3, -0.24, 0.26):
        p.add("line", box(fold_w - 0.012, 0.014, 0.0035, 0.001).at(0, s * fold_l, 0.102))
    return p


def _soft_edge(surface, thick):
    """A folded cloth layer with round edges."""
    from .seats import _plump
    return _plump(sheet(surface, 40, 40), thick)


def ocres(a):
    """Six plates: five in a pile, one standing behind them."""
    p, r = Piece(), a.w / 2
    for i in range(5):
        p.add("cover", plate_shape(r, a.h).at(0.002 * math.sin(i * 2), 0.002 * math.cos(i * 3), i * 0.0118))
    p.add("cover", plate_shape(r, a.h).turn("x", 76).at(0.05, r + 0.035, r * 0.985))
    return p


def source(a):
    """A carafe with a waist."""
    r = a.w / 2
    outer = smooth([(r * 0.9, 0.0), (r, 0.03), (r * 0.97, 0.09), (r * 0.6, 0.165), (r * 0.52, 0.2), (r * 0.72, a.h)], 50)
    rim = [(r * 0.72 + 0.0012 * np.sin(t), a.h + 0.0012 * np.cos(t)) for t in np.linspace(0, 6.28, 9)]
    p = Piece().add("cover", lathe(np.vstack([[(0.0001, 0.002)], outer]), 72), lathe(rim, 72))
    return p.add("cover", lathe([(0.0001, 0.009), (r * 0.86, 0.011), (r * 0.9, 0.02)], 64))


def vase_shape(width, height):
    """The outline of the house's amphora, hollow at its neck."""
    r = width / 2
    outer = smooth([(r * 0.42, 0), (r * 0.62, height * 0.1), (r * 0.98, height * 0.52), (r * 0.8, height * 0.74),
                    (r * 0.32, height * 0.87), (r * 0.3, height * 0.93), (r * 0.42, height)], 60)
    inner = [(r * 0.36, height - 0.001), (r * 0.25, height * 0.92), (r * 0.26, height * 0.8)]
    return lathe(np.vstack([[(0.0001, 0)], outer, inner]), 56)


def amphore(a):
    """A vase with a round shoulder and three branches."""
    p = Piece().add("cover", vase_shape(a.w, a.h))
    return p.add("leaf", *branches(a.h, 3), model=False)


def branches(height, count, seed=3):
    """Thin olive branches out of a vase."""
    random, parts = np.random.default_rng(seed), []
    for i in range(count):
        angle = i * 2.2 + 0.5
        lean, tall = 0.1 + 0.06 * i, height * (0.75 + 0.2 * random.random())
        path = smooth([(0, 0, height * 0.7), (0.01 * math.cos(angle), 0.01 * math.sin(angle), height),
                       (lean * 0.6 * math.cos(angle), lean * 0.6 * math.sin(angle), height + tall * 0.5),
                       (lean * 1.5 * math.cos(angle), lean * 1.5 * math.sin(angle), height + tall)], 24)
        parts.append(tube(path, np.linspace(0.003, 0.0012, len(path)), 6))
        for k in range(8, len(path) - 1):
            for side in (-1, 1):
                parts.append(_leaf(path[k], angle + side * (1.1 + 0.4 * random.random()), random.uniform(0.035, 0.055), random.uniform(-0.3, 0.7)))
    return parts


def _leaf(at, angle, length, rise):
    ahead = np.array([math.cos(angle), math.sin(angle), rise])
    side = np.array([-math.sin(angle), math.cos(angle), 0.2])

    def surface(u, v):
        wide = np.sin(np.clip(u, 0.02, 0.98) * math.pi) ** 0.8 * length * 0.16
        return (np.asarray(at) + u[..., None] * length * ahead + ((v - 0.5) * 2 * wide)[..., None] * side
                - (0.12 * length * u**2)[..., None] * np.array([0, 0, 1]))
    return sheet(surface, 7, 3)


def lune(a):
    """A round mirror with a thin frame."""
    p, r = Piece(), a.w / 2
    angle = np.linspace(0, 2 * math.pi, 96, endpoint=False)
    ring = np.column_stack([(r - 0.012) * np.cos(angle), 0 * angle, (r - 0.012) * np.sin(angle) + r])
    p.add("cover", tube(ring, 0.0135, 14, closed=True).scale(y=1.1))
    p.add("mirror", disc(r - 0.014, 0.004, 0.0015, 96).turn("x", 90).at(0, 0.004, r))
    return p


def book(a):
    """A cloth-bound book lying at an angle, with a ribbon."""
    p = Piece()
    parts = [("cover", box(a.w, a.h, 0.003, 0.0012).at(0, 0, 0)),
             ("cover", box(a.w, a.h, 0.003, 0.0012).at(0, 0, a.d - 0.003)),
             ("cover", tube([(-a.w / 2, -a.h / 2, a.d / 2), (-a.w / 2, a.h / 2, a.d / 2)], a.d / 2 - 0.0002, 20).scale(1, 1, 1)),
             ("paper", box(a.w - 0.006, a.h - 0.008, a.d - 0.005, 0.001).at(0, 0, 0.0025)),
             ("line", box(a.w * 0.44, a.h * 0.19, 0.0008, 0.0003).at(0, a.h * 0.2, a.d - 0.0002)),
             ("cover", box(a.w * 0.3, 0.004, 0.0006, 0.0002).at(0, a.h * 0.22, a.d + 0.0004)),
             ("cover", box(a.w * 0.2, 0.003, 0.0006, 0.0002).at(0, a.h * 0.18, a.d + 0.0004)),
             ("accent", box(0.006, 0.07, 0.0008, 0.0003).turn("z", 12).at(0.03, -a.h / 2 - 0.028, a.d * 0.4))]
    for stuff, part in parts:
        p.add(stuff, part.at(0.0))
    return p


def plate_shape(r, rise=0.022):
    """The outline of the house's plate."""
    profile = smooth([(0.0001, 0.004), (r * 0.55, 0.004), (r * 0.7, 0.008), (r * 0.97, rise * 0.88), (r, rise)], 30)
    under = [(0.0001, 0), (r * 0.5, 0), (r * 0.5, 0.0), (r * 0.69, 0.003), (r * 0.965, rise * 0.66), (r, rise - 0.003)]
    return lathe(np.vstack([under, profile[::-1]]), 64)


def bowl_shape(r, tall):
    """The outline of the house's bowl, on its foot."""
    inside = smooth([(0.0001, 0.012), (r * 0.45, 0.016), (r * 0.82, tall * 0.5), (r * 0.955, tall)], 30)
    outside = smooth([(r * 0.42, 0.008), (r * 0.6, 0.014), (r * 0.88, tall * 0.48), (r, tall - 0.002)], 30)
    return lathe(np.vstack([[(0.0001, 0.002), (r * 0.4, 0.002), (r * 0.4, 0.0), (r * 0.43, 0.0)], outside,
                            [(r * 0.98, tall + 0.001)], inside[::-1]]), 72)


def ocres_bowls(a):
    """Four bowls: three in a pile, one beside them."""
    p, r = Piece(), a.w / 2
    for i in range(3):
        p.add("cover", bowl_shape(r, a.h).turn("z", 40 * i).at(-r * 0.62 + 0.002 * i, 0.02, i * 0.027))
    p.add("cover", bowl_shape(r, a.h).turn("z", 70).at(r * 1.42, -r * 0.55, 0))
    return p


def garrigue(a):
    """A flat-woven rug: bands of two colours, broad and narrow, with short fringes."""
    p, length = Piece(), a.length
    bands, at = [], -length / 2
    widths = (0.16, 0.022, 0.03, 0.022, 0.09, 0.012, 0.02, 0.012)
    k = 0
    while at < length / 2 - 1e-6:
        wide = min(widths[k % len(widths)] * 1.15, length / 2 - at)
        bands.append((at + wide / 2, wide, "line" if k % 2 else "cover"))
        at, k = at + wide, k + 1

    def woven(y, wide):
        def surface(u, v):
            x, q = (u - 0.5) * a.w, y + (v - 0.5) * wide
            return np.stack([x, q, 0.0055 + 0.0009 * np.sin(x * 210) * np.sin(q * 390) + 0.0007 * np.sin(x * 6 + q * 4)], -1)
        return sheet(surface, 60, max(4, int(wide / 0.008)), 0.008)
    for y, wide, stuff in bands:
        p.add(stuff, woven(y, wide), model=False)
        p.add(stuff, box(a.w, wide, 0.009, 0.002, 1).at(0, y), photo=False)
    for side in (-1, 1):
        fringe = [box(0.005, 0.05, 0.003, 0.0012, 1).turn("z", 12 * math.sin(i * 2.3)).at(x, side * (length / 2 + 0.022))
                  for i, x in enumerate(np.arange(-a.w / 2 + 0.01, a.w / 2, 0.017))]
        p.add("line", joined(fringe), model=False)
    return p
