"""Lamps that hang, stand and lie."""

import math

import numpy as np

from .solids import Piece, lathe, leg, smooth, tube


def _cable(p, z, length=1.2):
    p.add("dark", tube([(0, 0, z), (0, 0, z + length)], 0.003, 8), model=False)
    p.add("dark", tube([(0, 0, z), (0, 0, z + 0.25)], 0.003, 8), photo=False)


def _bulb(p, x=0.0, y=0.0, z=0.0, size=0.03):
    profile = smooth([(0.001, -size * 1.3), (size * 0.75, -size * 0.9), (size, 0), (size * 0.55, size), (size * 0.4, size * 1.7)], 20)
    p.add("bulb", lathe(profile, 24).at(x, y, z))


def calanque(a):
    """A large basket of woven rattan."""
    p = Piece()
    outline = smooth([(0.045, a.h), (0.14, a.h * 0.95), (a.w / 2 * 0.86, a.h * 0.66), (a.w / 2 - 0.006, a.h * 0.32), (a.w / 2 * 0.93, 0.006)], 40)
    run = np.linspace(0, 1, len(outline))

    def radius(t):
        return np.interp(t, run, outline[:, 0]), np.interp(t, run, outline[:, 1])
    ribs = 34
    t = np.linspace(0, 1, 26)
    r, z = radius(t)
    for i in range(ribs):
        angle = i / ribs * 2 * math.pi
        p.add("cover", tube(np.column_stack([r * math.cos(angle), r * math.sin(angle), z]), 0.0026, 5))
    for k, level in enumerate(np.linspace(0.02, 1, 30)):
        rr, zz = radius(level)
        angle = np.linspace(0, 2 * math.pi, ribs * 4, endpoint=False)
        weave = 0.0042 * np.cos(angle * ribs / 2 + math.pi * (k % 2))
        p.add("cover", tube(np.column_stack([(rr + weave) * np.cos(angle), (rr + weave) * np.sin(angle), zz + 0 * angle]), 0.0028, 5, closed=True))
    for level in (0.0, 1.0):
        rr, zz = radius(level)
        angle = np.linspace(0, 2 * math.pi, 64, endpoint=False)
        p.add("cover", tube(np.column_stack([rr * np.cos(angle), rr * np.sin(angle), zz + 0 * angle]), 0.006, 8, closed=True))
    p.add("dark", lathe([(0, a.h - 0.06), (0.022, a.h - 0.06), (0.022, a.h + 0.01), (0, a.h + 0.015)], 20))
    _bulb(p, z=a.h - 0.11, size=0.034)
    _cable(p, a.h)
    return p


def ecume(a):
    """A blown globe with a bulb inside."""
    p, r = Piece(), a.w / 2
    angle = np.linspace(-math.pi / 2, math.pi / 2 * 0.84, 40)
    profile = np.column_stack([np.maximum(np.cos(angle), 1e-4) * r, np.sin(angle) * r + r])
    p.add("cover", lathe(profile, 64))
    top = profile[-1, 1]
    p.add("brass", lathe([(0, top - 0.05), (0.02, top - 0.05), (0.024, top - 0.004), (profile[-1, 0] + 0.006, top - 0.002),
                          (profile[-1, 0] + 0.006, top + 0.008), (0.016, top + 0.016), (0.012, a.h), (0, a.h)], 32))
    _bulb(p, z=r + 0.02, size=0.03)
    _cable(p, a.h)
    return p


def zinc(a):
    """An enamelled dome, white inside."""
    p, r = Piece(), a.w / 2
    outer = smooth([(0.03, a.h - 0.035), (0.06, a.h - 0.055), (r * 0.6, a.h * 0.62), (r * 0.9, a.h * 0.26), (r, 0.012)], 36)
    p.add("cover", lathe(np.vstack([outer, [(r + 0.003, 0.006), (r, 0)]]), 64))
    inner = outer[::-1] * [1, 1] - [0.004, 0.004]
    p.add("white", lathe(np.vstack([[(r - 0.002, 0.0)], inner, [(0.0001, a.h - 0.05)]]), 64))
    p.add("brass", lathe([(0.03, a.h - 0.04), (0.03, a.h - 0.02), (0.02, a.h - 0.005), (0.012, a.h), (0, a.h)], 28))
    _bulb(p, z=0.09, size=0.034)
    _cable(p, a.h)
    return p


def _head(p, tip, angle, length=0.15, radius=0.06):
    """A small lamp head that leans forward; the rod meets it at the tip."""
    outer = smooth([(0.016, 0.0), (0.022, -0.02), (0.034, -length * 0.4), (radius, -length)], 20)
    parts = [("cover", lathe(outer, 40)), ("white", lathe((outer - [0.002, 0])[::-1], 40)),
             ("cover", lathe([(0, 0.012), (0.012, 0.010), (0.016, 0)], 24)),
             ("bulb", lathe([(0.0001, -length * 0.86), (0.02, -length * 0.8), (0.022, -length * 0.6), (0.012, -length * 0.4)], 20))]
    for stuff, part in parts:
        p.add(stuff, part.turn("x", angle).at(*tip))


def heron(a):
    """A thin reading lamp whose head bends over the book."""
    p = Piece()
    foot = a.d / 2 - 0.14
    p.add("cover", lathe([(0, 0), (0.138, 0), (0.14, 0.004), (0.14, 0.016), (0.135, 0.02), (0, 0.022)], 56).at(0, foot))
    path = smooth([(0, foot, 0.02), (0, foot, 0.7), (0, foot - 0.01, a.h - 0.16), (0, foot - 0.07, a.h - 0.04),
                   (0, foot - 0.17, a.h - 0.01), (0, foot - 0.27, a.h - 0.05)], 60)
    p.add("cover", tube(path, 0.008, 14))
    _head(p, (0, foot - 0.275, a.h - 0.055), -34, 0.15, 0.065)
    p.add("cover", lathe([(0.013, 0), (0.013, 0.04), (0, 0.042)], 20).at(0, foot, 0.9))
    return p


def heron_desk(a):
    """A desk lamp: two jointed arms and a counterweight."""
    p = Piece()
    foot = a.d / 2 - 0.1
    p.add("cover", lathe([(0, 0), (0.085, 0), (0.087, 0.004), (0.087, 0.018), (0.08, 0.024), (0, 0.026)], 48).at(0, foot))
    knee, elbow = (0, foot, 0.05), (0, foot + 0.075, a.h - 0.12)
    tip = (0, foot - 0.225, a.h - 0.012)
    p.add("cover", tube([(0, foot, 0.02), knee], 0.009, 14), tube([knee, elbow], 0.0055, 12), tube([elbow, tip], 0.0055, 12))
    for joint in (knee, elbow, tip):
        p.add("cover", lathe([(0, -0.014), (0.012, -0.013), (0.013, 0), (0.012, 0.013), (0, 0.014)], 20).turn("y", 90).at(*joint))
    p.add("cover", tube([elbow, (0, foot + 0.088, a.h - 0.125)], 0.014, 16))
    _head(p, (0, tip[1] - 0.003, tip[2] - 0.012), -22, 0.12, 0.055)
    return p


def drum_shade(p, radius, top, height, z):
    """A linen shade, lit from within, with its rings and spider."""
    outer = [(radius, z), (top, z + height)]
    p.add("shade_cover", lathe(np.array(outer), 64), lathe(np.array([(r - 0.003, q) for r, q in outer])[::-1], 64))
    for r, q in outer:
        angle = np.linspace(0, 2 * math.pi, 64, endpoint=False)
        p.add("shade_cover", tube(np.column_stack([r * np.cos(angle), r * np.sin(angle), q + 0 * angle]), 0.004, 6, closed=True))


def landier(a):
    """Three legs of ash under a wide linen shade."""
    p, shade = Piece(), 0.34
    top = a.h - shade - 0.06
    for i in range(3):
        angle = math.radians(-90 + i * 120)
        x, y = math.cos(angle), math.sin(angle)
        p.add("wood", leg((x * 0.03, y * 0.03, top), (x * (a.w / 2 - 0.01), y * (a.w / 2 - 0.01), 0), 0.016, 0.0125, 16))
    p.add("wood", lathe([(0, top - 0.04), (0.05, top - 0.04), (0.05, top + 0.01), (0.03, top + 0.02), (0, top + 0.02)], 32))
    p.add("brass", tube([(0, 0, top), (0, 0, a.h - shade + 0.06)], 0.008, 12))
    ring = [(math.cos(t) * 0.103, math.sin(t) * 0.103, top * 0.62) for t in np.linspace(0, 2 * math.pi, 40, endpoint=False)]
    p.add("brass", tube(ring, 0.004, 8, closed=True))
    drum_shade(p, a.w / 2, a.w / 2 * 0.8, shade, a.h - shade)
    _bulb(p, z=a.h - shade + 0.14, size=0.03)
    return p


def dolmen(a):
    """A turned stoneware foot under a linen shade."""
    p, shade = Piece(), 0.21
    top = a.h - shade - 0.025
    body = smooth([(0.062, 0), (0.095, 0.03), (0.118, 0.1), (0.098, 0.19), (0.05, 0.25), (0.024, top)], 48)
    rings = body.copy()
    rings[:, 0] += 0.0011 * np.sin(np.linspace(0, 60, len(body)))
    p.add("cover", lathe(np.vstack([[(0, 0)], rings, [(0, top + 0.002)]]), 64))
    p.add("brass", tube([(0, 0, top - 0.01), (0, 0, a.h - shade + 0.05)], 0.01, 14))
    drum_shade(p, a.w / 2, a.w / 2 * 0.78, shade, a.h - shade)
    _bulb(p, z=a.h - shade + 0.09, size=0.026)
    return p


def brume(a):
    """A paper lantern: a pressed ball of thin ribs, lit from within."""
    p, r, tall = Piece(), a.w / 2, a.h
    v = np.linspace(0.06, 0.94, 161)
    rise = (v - 0.5) * math.pi
    ribs = 0.026 * r * np.abs(np.sin(v * 15 * math.pi)) ** 0.7
    radius = np.cos(rise) ** 0.86 * (r - 0.026 * r) + ribs
    z = tall / 2 + np.sin(rise) / math.sin(0.44 * math.pi) * tall / 2
    p.add("shade_cover", lathe(np.column_stack([radius, z]), 96))
    for end, side in ((0, -1), (-1, 1)):
        ring = [(math.cos(t) * radius[end], math.sin(t) * radius[end], z[end]) for t in np.linspace(0, 2 * math.pi, 48, endpoint=False)]
        p.add("wood", tube(ring, 0.005, 8, closed=True))
    p.add("dark", tube([(0, 0, tall - 0.16), (0, 0, tall)], 0.014, 12))
    _bulb(p, z=tall / 2, size=0.03)
    _cable(p, tall)
    return p


def estuaire(a):
    """A long arc of metal from a drum of marble to a dome above the table."""
    p, drum = Piece(), 0.15
    left, right, top = -a.w / 2 + drum, a.w / 2 - 0.16, a.h - 0.012
    p.add("marble", lathe([(0, 0), (drum - 0.006, 0), (drum, 0.006), (drum, 0.064), (drum - 0.008, 0.072), (0, 0.072)], 64).at(left))
    t = np.linspace(0, 1, 60)
    angle = math.pi * (1 - t * 0.93)
    middle, reach = (left + right) / 2, (right - left) / 2
    path = np.column_stack([middle + reach * np.cos(angle), 0 * t, 1.12 + (top - 1.12) * np.sin(angle) ** 0.9])
    path = np.vstack([[(left, 0, 0.07), (left, 0, 0.4), (left, 0, 0.8)], path])
    p.add("cover", tube(smooth(path, 180), 0.0105, 16))
    p.add("cover", lathe([(0, 0.07), (0.026, 0.07), (0.026, 0.1), (0.018, 0.11), (0, 0.112)], 28).at(left))
    end = path[-1]
    r, tall = 0.16, 0.17
    hang = end[2] - 0.14 - tall
    p.add("dark", tube([tuple(end), (end[0], 0, hang + tall)], 0.0035, 8))
    outer = smooth([(0.026, tall), (0.05, tall - 0.012), (r * 0.72, tall * 0.66), (r * 0.96, tall * 0.28), (r, 0.0)], 36)
    p.add("cover", lathe(outer[::-1], 64).at(end[0], 0, hang))
    p.add("white", lathe(outer - [0.003, 0.003], 64).at(end[0], 0, hang))
    p.add("cover", lathe([(0.028, tall - 0.004), (0.022, tall + 0.02), (0.006, tall + 0.035), (0, tall + 0.036)], 28).at(end[0], 0, hang))
    _bulb(p, end[0], 0, hang + 0.06, 0.03)
    return p


def bolet(a):
    """A mushroom: a wide cap of lacquered steel on a full foot, white inside."""
    p, r = Piece(), a.w / 2
    foot = smooth([(0.078, 0.0), (0.082, 0.012), (0.06, 0.05), (0.042, 0.12), (0.046, a.h * 0.62)], 40)
    p.add("cover", lathe(np.vstack([[(0, 0)], foot, [(0, a.h * 0.62)]]), 64))
    low = a.h * 0.50
    cap = smooth([(0.0005, a.h), (r * 0.5, a.h - 0.014), (r * 0.86, a.h - 0.066), (r, low + 0.03), (r * 0.985, low)], 48)
    p.add("cover", lathe(cap[::-1], 72))
    inside = cap * [0.975, 1] - [0, 0.006]
    p.add("white", lathe(np.vstack([[(r * 0.985, low)], inside[::-1][1:], [(0.0003, a.h - 0.007)]])[::-1], 72))
    p.add("brass", lathe([(0, a.h), (0.008, a.h), (0.01, a.h + 0.006), (0.006, a.h + 0.012), (0, a.h + 0.013)], 20))
    _bulb(p, z=a.h * 0.66, size=0.024)
    return p
