"""Beds, headboards, mattresses, bases and what stands at the foot of a bed."""

import numpy as np

from .seats import _piping, add_cane, bedspread
from .solids import Piece, box, cushion, joined, lathe, leg, rounded_rectangle, slab, tube


def _bedding(p, width, length, base, back, model=True):
    """Mattress, pillows and a cover, the head at y = back."""
    middle = back - length / 2
    p.add("linen", cushion(width - 0.02, length - 0.02, 0.22, 0.06, 0.006, 0.001, 4, 12).at(0, middle, base), model=model)
    for i, x in enumerate((-width / 4, width / 4)):
        p.add("linen", cushion(width / 2 - 0.08, 0.42, 0.14, 0.065, 0.035, 0.006, 30 + i, 12)
              .turn("x", 24).at(x, back - 0.26, base + 0.27), model=model)
        p.add("sheet", cushion(width / 2 - 0.12, 0.36, 0.12, 0.055, 0.03, 0.006, 40 + i, 12)
              .turn("x", 34).at(x * 0.98, back - 0.42, base + 0.26), model=model)
    p.add("sheet", bedspread(width - 0.01, length * 0.60, 0.2, 0.04, 2).at(0, middle - length * 0.19, base + 0.225), model=model)
    p.add("throw", bedspread(width + 0.045, length * 0.25, 0.27, 0.022, 2).at(0, middle - length * 0.33, base + 0.283), model=model)


def sancy_bed(a):
    """A bed of solid oak with a leaning head."""
    p, rail = Piece(), 0.17
    t = (a.w - a.bed_w) / 2
    for x in (-1, 1):
        p.add("wood", box(t - 0.008, a.d - 0.05, rail, 0.006).at(x * (a.w / 2 - t / 2), -0.01, 0.16))
        p.add("wood", leg((x * (a.w / 2 - 0.05), -a.d / 2 + 0.06, 0.3), (x * (a.w / 2 - 0.05), -a.d / 2 + 0.05, 0), 0.03, 0.02))
        p.add("wood", box(0.05, 0.05, a.h - 0.05, 0.008).at(x * (a.w / 2 - 0.03), a.d / 2 - 0.05))
    p.add("wood", box(a.w - 0.01, 0.032, rail, 0.008).at(0, -a.d / 2 + 0.018, 0.16))
    for i in range(3):
        p.add("wood", box(a.w - 0.002, 0.024, 0.165, 0.008).turn("x", -7)
              .at(0, a.d / 2 - 0.062 + i * 0.0205, a.h - 0.535 + i * 0.178))
    p.add("wood", box(a.bed_w, a.bed_l, 0.03, 0.004).at(0, -0.01, 0.24))
    _bedding(p, a.bed_w, a.bed_l, 0.26, a.d / 2 - 0.085)
    return p


def lozere(a):
    """An upholstered bed with a chest under the mattress."""
    p = Piece()
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", box(0.06, 0.06, 0.06, 0.006).at(x * (a.w / 2 - 0.08), y * (a.d / 2 - 0.1)))
    p.add("cover", cushion(a.w, a.d - 0.08, 0.33, 0.035, 0.004, 0.001, 3, 16).at(0, -0.035, 0.05))
    p.add("cover", cushion(a.w, 0.10, a.h - 0.04, 0.042, 0.004, 0.001, 5, 16).at(0, a.d / 2 - 0.055, 0.04))
    p.add("cover", _seams(a.w, a.d / 2 - 0.108, 0.42, a.h - 0.03))
    _bedding(p, a.bed_w, a.bed_l, 0.35, a.d / 2 - 0.105)
    return p


def _seams(width, y, low, high):
    """Three panels of a headboard, softly stuffed."""
    each = (width - 0.04) / 3
    return joined([cushion(each - 0.004, high - low, 0.05, 0.022, 0.014, 0.001, i, 12).at(z=-0.025).turn("x", 90)
                   .at(-width / 2 + 0.02 + each * (i + 0.5), y, (low + high) / 2) for i in range(3)])


def camares(a):
    """A velvet headboard of upright channels."""
    p = Piece()
    count = int(round(a.w / 0.115))
    step = a.w / count
    for i in range(count):
        p.add("cover", cushion(step + 0.004, a.h - 0.05, 0.065, 0.03, 0.010, 0.0006, i, 8, 4).at(z=-0.03).turn("x", 90)
              .at(-a.w / 2 + step * (i + 0.5), -0.01, (a.h + 0.05) / 2 - 0.025 + 0.02))
    p.add("cover", box(a.w - 0.01, 0.045, a.h - 0.03, 0.02, 3).at(0, 0.02, 0.02))
    return p


def belle_ile(a):
    """Three panels of cane in a round oak frame."""
    p = Piece()
    top = a.h - 0.016
    for i in range(4):
        x = -a.w / 2 + 0.02 + i * (a.w - 0.04) / 3
        p.add("wood", tube([(x, 0, 0), (x, 0, top - (0.06 if i in (0, 3) else 0))], 0.019, 16))
    outline = rounded_rectangle(a.w - 0.04, 0.66, 0.09, 10)
    p.add("wood", tube(np.column_stack([outline[:, 0], outline[:, 0] * 0, outline[:, 1] + top - 0.33]), 0.02, 16, closed=True))
    each = (a.w - 0.04) / 3
    for i in range(3):
        x = -a.w / 2 + 0.02 + each * (i + 0.5)
        add_cane(p, each - 0.034, 0.615, lambda q, x=x: q.at(x, 0, top - 0.638))
    return p


def sancy_head(a):
    """A headboard of open slats."""
    p = Piece()
    for x in (-1, 1):
        p.add("wood", box(0.06, 0.03, a.h - 0.02, 0.006).at(x * (a.w / 2 - 0.12), 0.005))
    for i in range(5):
        p.add("wood", box(a.w, 0.022, 0.085, 0.008).at(0, -0.009, a.h - 0.085 - i * 0.118))
    return p


def _mattress(a, stuff="cover", corner=0.05, quilt=0.006, pitch=0.12, tufts=False):
    """A mattress with taped edges and a quilted top, bare."""
    p, length = Piece(), a.length or a.bed_l
    part = cushion(a.w, length, a.h, corner, 0.008, 0.0004, 3, 70, 4)

    def quilted(points):
        result = points.copy()
        top = points[:, 2] > a.h - corner * 0.4
        u, v = points[:, 0] / pitch * np.pi, points[:, 1] / pitch * np.pi
        wave = np.abs(np.sin((u + v) / 2)) ** 0.5 * np.abs(np.sin((u - v) / 2)) ** 0.5
        if tufts:
            near = (np.mod(points[:, 0] / pitch + 0.5, 1) - 0.5) ** 2 + (np.mod(points[:, 1] / pitch + 0.5, 1) - 0.5) ** 2
            wave = 1 - 1.5 * np.exp(-near / 0.02)
        result[:, 2] += np.where(top, quilt * (wave - 0.6), 0)
        return result
    p.add(stuff, part.bent(quilted))
    for z in (a.h - corner * 0.35, corner * 0.35):
        p.add("tape", _piping(a.w - corner * 0.45, length - corner * 0.45, 0.06, z, 0.007))
    return p


def aubisque(a):
    """A thick mattress with a knitted side band and handles."""
    p = _mattress(a, "cover", 0.05, 0.010, 0.22)
    for x in (-a.w / 4, a.w / 4):
        p.add("tape", box(0.22, 0.012, 0.028, 0.004).at(x, -(a.length or a.bed_l) / 2 - 0.004, a.h / 2 - 0.014))
    for y in (-0.45, 0.45):
        p.add("tape", box(0.012, 0.22, 0.028, 0.004).at(a.w / 2 + 0.004, y, a.h / 2 - 0.014))
    return p


def neve(a):
    """A smooth mattress in a zipped cotton cover."""
    return _mattress(a, "cover", 0.045, 0.004, 0.085)


def bruyere(a):
    """A hand-stitched mattress: tufted wool with a rolled edge."""
    p = _mattress(a, "cover", 0.05, 0.014, 0.2, True)
    length = a.length or a.bed_l
    for ix in np.arange(-a.w / 2 + 0.2, a.w / 2 - 0.1, 0.2):
        for iy in np.arange(-length / 2 + 0.15, length / 2 - 0.1, 0.2):
            x, y = round(ix / 0.2) * 0.2, round(iy / 0.2) * 0.2
            p.add("tape", cushion(0.03, 0.03, 0.008, 0.003, 0.001, 0, 1, 3, 2).at(x, y, a.h - 0.006))
    return p


def gresigne(a):
    """A bed base dressed in linen on eight turned feet."""
    p, rise = Piece(), 0.15
    length = a.bed_l
    for x in (-1, 0, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * (a.w / 2 - 0.1), y * (length / 2 - 0.1), rise), (x * (a.w / 2 - 0.1), y * (length / 2 - 0.1), 0), 0.032, 0.022))
    p.add("cover", cushion(a.w, length, a.h - rise, 0.03, 0.004, 0.0008, 2, 16).at(z=rise - 0.002))
    p.add("cover", _piping(a.w - 0.012, length - 0.012, 0.04, a.h - 0.016, 0.005), _piping(a.w - 0.008, length - 0.008, 0.04, rise + 0.02, 0.005))
    return p


def lozere_bench(a):
    """An upholstered chest for the foot of the bed, its lid a stuffed seat."""
    p = Piece()
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", box(0.05, 0.05, 0.06, 0.006).at(x * (a.w / 2 - 0.07), y * (a.d / 2 - 0.06)))
    p.add("cover", cushion(a.w - 0.012, a.d - 0.012, a.h - 0.19, 0.03, 0.004, 0.001, 3, 16).at(z=0.05))
    each = a.w / 3
    for i in range(3):
        p.add("cover", cushion(each - 0.003, a.d, 0.13, 0.035, 0.016, 0.001, 6 + i, 14).at(-a.w / 2 + each * (i + 0.5), 0, a.h - 0.145))
    p.add("cover", _piping(a.w - 0.008, a.d - 0.008, 0.03, a.h - 0.142, 0.005))
    return p


def _children_mattress(p, width, length, z, spread):
    """A child's mattress, its pillow and a folded quilt, the head at the back."""
    p.add("linen", cushion(width - 0.06, length - 0.03, 0.14, 0.045, 0.005, 0.001, 4, 12).at(0, 0, z))
    p.add("sheet", cushion(width - 0.24, 0.4, 0.11, 0.05, 0.028, 0.005, 31, 12).turn("x", 10).at(0, length / 2 - 0.26, z + 0.15))
    p.add(spread, bedspread(width - 0.058, length * 0.56, 0.12, 0.03, 3).at(0, -length * 0.19, z + 0.145))


def _mesange_end(p, a, y, low, high, wide):
    """Two beech posts and a lacquered panel with a round upper edge between them."""
    for x in (-1, 1):
        p.add("wood", tube([(x * (a.w / 2 - 0.022), y, 0), (x * (a.w / 2 - 0.022), y, high)], 0.021, 18))
        p.add("wood", lathe([(0, 0.016), (0.012, 0.012), (0.019, 0.004), (0.021, 0)], 18).at(x * (a.w / 2 - 0.022), y, high))
    outline = rounded_rectangle(wide, high - low - 0.02, 0.09, 8)
    panel = slab(outline, 0.02, 0.006).turn("x", 90).at(0, y + 0.01, (low + high - 0.02) / 2)
    p.add("cover", panel)


def mesange_bed(a):
    """A child's bed: beech posts, lacquered ends, rails that a child climbs over."""
    p, back = Piece(), a.d / 2 - 0.022
    wide = a.w - 0.07
    _mesange_end(p, a, back, 0.22, a.h - 0.02, wide)
    _mesange_end(p, a, -back, 0.22, a.h - 0.22, wide)
    for x in (-1, 1):
        p.add("wood", box(0.022, a.d - 0.08, 0.13, 0.006).at(x * (a.w / 2 - 0.022), 0, 0.2))
    p.add("wood", box(wide, a.bed_l, 0.02, 0.003).at(0, 0, 0.24))
    _children_mattress(p, a.bed_w, a.bed_l - 0.01, 0.26, "throw")
    return p


def mesange_bunks(a):
    """Two children's beds one above the other, with a rail, a ladder and a guard."""
    p, back = Piece(), a.d / 2 - 0.022
    wide = a.w - 0.07
    for y in (back, -back):
        _mesange_end(p, a, y, 1.06, a.h - 0.02, wide)
        outline = rounded_rectangle(wide, 0.42, 0.09, 8)
        p.add("cover", slab(outline, 0.02, 0.006).turn("x", 90).at(0, y + 0.01, 0.42))
    for z in (0.2, 1.12):
        for x in (-1, 1):
            p.add("wood", box(0.022, a.d - 0.08, 0.13, 0.006).at(x * (a.w / 2 - 0.022), 0, z))
        p.add("wood", box(wide, a.bed_l, 0.02, 0.003).at(0, 0, z + 0.04))
    _children_mattress(p, a.bed_w, a.bed_l - 0.01, 0.26, "throw")
    _children_mattress(p, a.bed_w, a.bed_l - 0.01, 1.18, "cover_quilt")
    for z in (1.36, 1.49):
        p.add("wood", box(0.02, a.d - 0.08, 0.06, 0.006).at(-a.w / 2 + 0.022, 0, z))
        p.add("wood", box(0.02, a.d - 0.62, 0.06, 0.006).at(a.w / 2 - 0.022, 0.27, z))
    p.add("wood", box(0.024, 0.04, 0.36, 0.006).at(a.w / 2 - 0.022, -a.d / 2 + 0.58, 1.2))
    x = a.w / 2 + 0.012
    for y in (-a.d / 2 + 0.14, -a.d / 2 + 0.5):
        p.add("wood", box(0.024, 0.045, 1.42, 0.008).at(x, y, 0))
    for i in range(5):
        p.add("wood", tube([(x, -a.d / 2 + 0.14, 0.24 + i * 0.235), (x, -a.d / 2 + 0.5, 0.24 + i * 0.235)], 0.0165, 14))
    return p
