"""Sofas, armchairs, chairs, stools and benches."""

import math

import numpy as np

from .solids import (Part, Piece, box, cushion, joined, lathe, leg, normals, pillow, rounded_rectangle, sheet, slab,
                     smooth, tube)


def _piping(width, depth, radius, z, thick=0.006):
    """The corded seam around a cushion."""
    outline = rounded_rectangle(width, depth, radius, 6)
    return tube(np.column_stack([outline, np.full(len(outline), z)]), thick, 6, closed=True)


def seat_cushion(width, depth, height, seed=1, piped=True, bulge=0.022):
    """A seat cushion with its seams, its lower face at zero."""
    parts = [cushion(width, depth, height, min(0.055, height * 0.4), bulge, 0.004, seed)]
    if piped:
        parts += [_piping(width - 0.004, depth - 0.004, 0.05, height * 0.84),
                  _piping(width - 0.004, depth - 0.004, 0.05, height * 0.16)]
    return parts


def back_cushion(width, height, thick, seed=1, tilt=13, piped=False, bulge=0.035):
    """A back cushion, its lower front edge at the origin."""
    parts = [cushion(width, height, thick, min(0.075, thick * 0.42), bulge, 0.006, seed, 12)]
    if piped:
        parts.append(_piping(width - 0.01, height - 0.01, 0.06, thick / 2))
    for part in parts:
        part.at(z=-thick / 2).turn("x", 90).at(y=thick / 2, z=height / 2).turn("x", -tilt)
    return parts


def _feet(piece, stuff, width, depth, height, inset=0.09, top=0.024, foot=0.015, splay=0.02):
    for x in (-1, 1):
        for y in (-1, 1):
            piece.add(stuff, leg(
                (x * (width / 2 - inset), y * (depth / 2 - inset), height + 0.01),
                (x * (width / 2 - inset + splay), y * (depth / 2 - inset + splay), 0), top, foot))


def _place(piece, stuff, parts, x=0.0, y=0.0, z=0.0):
    for part in parts:
        piece.add(stuff, part.at(x, y, z))


def aubrac(a):
    """A low sofa of linen: soft arms, loose cushions, slim legs."""
    p, rise, arm = Piece(), 0.13, 0.17
    inner, back = a.w - 2 * arm, 0.17
    _feet(p, "wood", a.w, a.d, rise, 0.11)
    p.add("cover", box(a.w - 0.03, a.d - 0.05, 0.15, 0.03, 4).at(z=rise))
    p.mirrored("cover", cushion(arm, a.d - 0.01, 0.58 - rise - 0.02, 0.065, 0.012, 0.003, 3, 8)
               .at(a.w / 2 - arm / 2, 0, rise + 0.02))
    p.add("cover", cushion(a.w - 0.06, back, a.h - rise - 0.08, 0.07, 0.01, 0.003, 5, 14)
          .turn("x", -4).at(0, a.d / 2 - back / 2 - 0.03, rise + 0.02))
    width, deep = inner / a.seats, a.d - back - 0.06
    for i in range(a.seats):
        x = -inner / 2 + width * (i + 0.5)
        _place(p, "cover", seat_cushion(width - 0.006, deep, 0.17, i + 1),
               x, -a.d / 2 + deep / 2 + 0.02, a.seat_h - 0.175)
        _place(p, "cover", back_cushion(width - 0.012, a.h - a.seat_h + 0.05, 0.19, i + 11, 14),
               x, a.d / 2 - back - 0.25, a.seat_h - 0.03)
    return p


def luberon(a):
    """A straight leather sofa with folded seams on a walnut plinth."""
    p, rise, arm = Piece(), 0.14, 0.13
    inner, back = a.w - 2 * arm, 0.15
    _feet(p, "wood", a.w, a.d, rise, 0.08, 0.02, 0.012, 0.0)
    p.add("wood", box(a.w - 0.06, a.d - 0.08, 0.035, 0.004).at(z=rise))
    p.add("cover", box(a.w - 0.02, a.d - 0.03, 0.12, 0.015, 4).at(z=rise + 0.035))
    p.mirrored("cover", cushion(arm, a.d, 0.60 - rise, 0.03, 0.006, 0.0015, 3, 8)
               .at(a.w / 2 - arm / 2, 0, rise + 0.03))
    p.mirrored("cover", _piping(arm - 0.012, a.d - 0.012, 0.025, 0.595).at(a.w / 2 - arm / 2))
    p.add("cover", cushion(a.w - 0.02, back, a.h - rise - 0.09, 0.03, 0.006, 0.0015, 4, 12)
          .at(0, a.d / 2 - back / 2, rise + 0.03))
    width, deep = inner / a.seats, a.d - back - 0.03
    for i in range(a.seats):
        x = -inner / 2 + width * (i + 0.5)
        _place(p, "cover", seat_cushion(width - 0.004, deep, 0.15, i + 2, True, 0.014),
               x, -a.d / 2 + deep / 2 + 0.01, a.seat_h - 0.155)
        _place(p, "cover", back_cushion(width - 0.01, a.h - a.seat_h + 0.02, 0.16, i + 21, 11, True, 0.022),
               x, a.d / 2 - back - 0.19, a.seat_h - 0.02)
    return p


def corner_sofa(a):
    """A corner sofa with a chaise at the right."""
    p, rise, arm, back = Piece(), 0.09, 0.18, 0.16
    straight, chaise = 0.96, 0.98
    front = a.d / 2
    for x, y in ((-a.w / 2 + 0.08, front - 0.08), (-a.w / 2 + 0.08, front - straight + 0.08), (a.w / 2 - 0.08, front - 0.08),
                 (a.w / 2 - 0.08, -a.d / 2 + 0.08), (a.w / 2 - chaise + 0.08, -a.d / 2 + 0.08)):
        p.add("wood", leg((x, y, rise + 0.01), (x, y, 0), 0.022, 0.017))
    p.add("cover", box(a.w - chaise - 0.01, straight - 0.03, 0.18, 0.03, 4)
          .at(-chaise / 2, front - straight / 2, rise))
    p.add("cover", box(chaise - 0.02, a.d - 0.02, 0.18, 0.03, 4).at(a.w / 2 - chaise / 2, 0, rise))
    p.add("cover", cushion(arm, straight, 0.60 - rise, 0.06, 0.012, 0.003, 3, 8)
          .at(-a.w / 2 + arm / 2, front - straight / 2, rise))
    p.add("cover", cushion(arm, straight, 0.60 - rise, 0.06, 0.012, 0.003, 4, 8)
          .at(a.w / 2 - arm / 2, front - straight / 2, rise))
    p.add("cover", cushion(a.w - 0.04, back, a.h - rise - 0.1, 0.06, 0.01, 0.003, 6, 14)
          .at(0, front - back / 2 - 0.01, rise))
    inner = a.w - 2 * arm
    lounge = chaise - arm
    width, deep = (inner - lounge) / 2, straight - back - 0.02
    for i in range(2):
        x = -inner / 2 + width * (i + 0.5)
        _place(p, "cover", seat_cushion(width - 0.006, deep, 0.18, i + 1),
               x, front - straight + deep / 2, a.seat_h - 0.185)
        _place(p, "cover", back_cushion(width - 0.012, a.h - a.seat_h + 0.04, 0.2, i + 11, 14),
               x, front - back - 0.25, a.seat_h - 0.03)
    x = inner / 2 - lounge / 2
    _place(p, "cover", seat_cushion(lounge - 0.006 + 0.0, a.d - back - 0.02, 0.18, 7),
           x, -a.d / 2 + (a.d - back - 0.02) / 2, a.seat_h - 0.185)
    p.add("cover", cushion(arm - 0.01, a.d - straight - 0.0, 0.185, 0.05, 0.006, 0.002, 9, 8)
          .at(a.w / 2 - arm / 2 - 0.003, -a.d / 2 + (a.d - straight) / 2 + 0.008, a.seat_h - 0.19))
    _place(p, "cover", back_cushion(lounge - 0.012, a.h - a.seat_h + 0.04, 0.2, 15, 14),
           x, front - back - 0.25, a.seat_h - 0.03)
    p.add("accent", pillow(0.46, 0.46, 0.16, 3).turn("x", 68).turn("z", 16)
          .at(-inner / 2 + 0.27, front - straight + 0.40, a.seat_h + 0.18))
    return p


def _bed_out(p, a, back):
    """The mattress unfolded before a sofa bed, with its bedding."""
    inner = a.bed_w or 1.4
    length = a.bed_l or 1.9
    start = a.d / 2 - back - 0.02
    reach = start - length
    p.add("metal", tube([(-inner / 2, start, 0.26), (-inner / 2, reach, 0.26), (inner / 2, reach, 0.26),
                         (inner / 2, start, 0.26)], 0.014, 8))
    for x in (-inner / 2 + 0.1, inner / 2 - 0.1):
        p.add("metal", tube([(x, reach + 0.15, 0.27), (x, reach + 0.1, 0)], 0.013, 8))
    p.add("linen", cushion(inner, length, 0.16, 0.05, 0.008, 0.002, 4, 14).at(0, (start + reach) / 2, 0.28))
    for i, x in enumerate((-inner / 4, inner / 4)):
        p.add("linen", cushion(inner / 2 - 0.07, 0.44, 0.13, 0.06, 0.03, 0.006, 30 + i, 10)
              .turn("x", 12).at(x, start - 0.27, 0.46))
    p.add("accent", bedspread(inner + 0.02, length * 0.6, 0.2).at(0, reach + length * 0.3, 0.448))


def bedspread(width, length, drop, thick=0.03, seed=2):
    """A folded-back cover lying over a bed, hanging at both sides and the foot."""
    def surface(u, v):
        x = (u - 0.5) * (width + 2 * drop)
        y = (v - 0.5) * length
        over = np.clip(np.abs(x) - width / 2, 0, None)
        ripple = 0.006 * np.sin(x * 9 + y * 5 + seed) + 0.005 * np.sin(y * 13 - x * 6)
        soft = np.minimum(over, 0.05)
        side = np.sign(x) * (width / 2 + 0.02 * np.tanh(over * 30) + 0.008 * np.sin(y * 16) * (over > 0.04))
        return np.stack([np.where(over > 0, side, x), y,
                         np.where(over > 0, -(over - 0.3 * soft), ripple + thick / 2)], -1)
    return sheet(surface, 44, 26, thick)


def sologne(a):
    """A sofa bed with upright arms; opened, its mattress lies before it."""
    p, rise, back = Piece(), 0.10, 0.16
    arm = 0.17
    inner = a.w - 2 * arm
    _feet(p, "wood", a.w, a.d, rise, 0.08, 0.024, 0.018, 0.0)
    p.mirrored("cover", cushion(arm, a.d - 0.01, 0.62 - rise, 0.045, 0.008, 0.002, 3, 8)
               .at(a.w / 2 - arm / 2, 0, rise))
    p.add("cover", cushion(a.w - 0.04, back, a.h - rise - 0.07, 0.05, 0.008, 0.002, 4, 12)
          .at(0, a.d / 2 - back / 2, rise))
    if a.state == "open":
        _bed_out(p, a, back)
        return p
    p.add("cover", box(inner + 0.02, a.d - 0.06, 0.17, 0.02, 3).at(0, 0.01, rise))
    seats, deep = 2, a.d - back - 0.04
    width = inner / seats
    for i in range(seats):
        x = -inner / 2 + width * (i + 0.5)
        _place(p, "cover", seat_cushion(width - 0.006, deep, 0.19, i + 4),
               x, -a.d / 2 + deep / 2 + 0.015, a.seat_h - 0.195)
        _place(p, "cover", back_cushion(width - 0.012, a.h - a.seat_h + 0.03, 0.2, i + 17, 13, True),
               x, a.d / 2 - back - 0.25, a.seat_h - 0.02)
    return p


def garonne(a):
    """A velvet sofa bed with round arms and buttons."""
    p, rise, back, arm = Piece(), 0.12, 0.17, 0.2
    inner = a.w - 2 * arm
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", lathe([(0, 0), (0.016, 0), (0.022, 0.03), (0.03, 0.08), (0.034, rise), (0, rise)], 20)
                  .at(x * (a.w / 2 - 0.12), y * (a.d / 2 - 0.1)))
    for side in (-1, 1):
        p.add("cover", cushion(arm - 0.05, a.d - 0.03, 0.4, 0.05, 0.01, 0.002, 3, 8)
              .at(side * (a.w / 2 - arm / 2), 0, rise))
        y = np.linspace(-a.d / 2 + 0.012, a.d / 2 - 0.05, 14)
        radius = arm / 2 * np.concatenate([[0.80, 0.94], np.ones(10), [0.97, 0.9]])
        p.add("cover", tube(np.column_stack([0 * y + side * (a.w / 2 - arm / 2), y, 0 * y + 0.525]), radius, 28))
        p.add("wood", lathe([(0, -0.004), (0.012, -0.004), (0.012, 0.004), (0, 0.006)], 16).turn("x", 90)
              .at(side * (a.w / 2 - arm / 2), -a.d / 2 + 0.008, 0.525))
    p.add("cover", cushion(a.w - 0.2, back, a.h - rise - 0.02, 0.08, 0.012, 0.002, 4, 12)
          .at(0, a.d / 2 - back / 2, rise))
    if a.state == "open":
        _bed_out(p, a, back)
        return p
    p.add("cover", box(inner + 0.03, a.d - 0.06, 0.16, 0.025, 3).at(0, 0.01, rise))
    deep, width = a.d - back - 0.06, inner / 2
    for i in range(2):
        x = -inner / 2 + width * (i + 0.5)
        _place(p, "cover", seat_cushion(width - 0.006, deep, 0.19, i + 4, True, 0.028),
               x, -a.d / 2 + deep / 2 + 0.015, a.seat_h - 0.20)
    p.add("cover", *_buttoned(inner - 0.01, a.h - a.seat_h + 0.02, 0.2, 5, 2, a, back))
    return p


def _buttoned(width, height, thick, columns, rows, a, behind):
    """A back drawn in by buttons."""
    dots = [((i + (0.5 if j % 2 else 1.0)) / (columns + 0.5), (j + 0.7) / (rows + 0.4))
            for j in range(rows) for i in range(columns)]

    def surface(u, v):
        x, z = (u - 0.5) * width, v * height
        dent = sum(np.exp(-((x - (du - 0.5) * width) ** 2 + (z - dv * height) ** 2) / 0.0022) for du, dv in dots)
        edge = (1 - (2 * u - 1) ** 10) * (1 - (2 * v - 1) ** 8)
        return np.stack([x, -thick / 2 * edge + 0.028 * dent + 0.06, z], -1)
    front = sheet(surface, 90, 40)
    parts = [front]
    for du, dv in dots:
        parts.append(lathe([(0, 0.006), (0.008, 0.004), (0.013, 0), (0.013, -0.006)], 12).turn("x", 90)
                     .at((du - 0.5) * width, -thick / 2 + 0.085, dv * height))
    for part in parts:
        part.turn("x", -11).at(0, a.d / 2 - behind - 0.12, a.seat_h - 0.02)
    return parts


def vercors(a):
    """An ash frame with a thick futon; the back folds down."""
    p, flat = Piece(), a.state == "open"
    depth = 1.46 if flat else a.d
    shift = -(depth - a.d) / 2 if flat else 0
    for x in (-1, 1):
        for y in (-depth / 2 + 0.05, depth / 2 - 0.05):
            p.add("wood", box(0.055, 0.055, 0.40 if flat else 0.56, 0.008).at(x * (a.w / 2 - 0.03), y + shift))
        p.add("wood", box(0.03, depth - 0.1, 0.09, 0.006).at(x * (a.w / 2 - 0.03), shift, 0.2))
        if not flat:
            p.add("wood", box(0.085, depth - 0.02, 0.03, 0.01).at(x * (a.w / 2 - 0.03), shift, 0.56))
    p.add("wood", box(a.w - 0.06, 0.03, 0.09, 0.006).at(0, shift - depth / 2 + 0.05, 0.2))
    p.add("wood", box(a.w - 0.06, 0.03, 0.09, 0.006).at(0, shift + depth / 2 - 0.05, 0.2))
    for i in range(12):
        y = shift - depth / 2 + 0.1 + i * (depth - 0.2) / 11
        p.add("wood", box(a.w - 0.08, 0.05, 0.02, 0.003).at(0, y, 0.262))
    if flat:
        p.add("cover", *_tufted(a.w - 0.1, depth - 0.06, 0.15, 6, 4))
        p.parts[-1][1].at(0, shift, 0.28)
        for side in (-1, 1):
            p.add("linen", cushion(0.62, 0.42, 0.13, 0.06, 0.03, 0.006, 4 + side)
                  .turn("z", 90).at(-a.w / 2 + 0.32, shift + side * 0.34, 0.44))
        return p
    p.add("cover", *[q.turn("x", 3).at(0, -0.06, 0.275) for q in _tufted(a.w - 0.12, a.d - 0.1, 0.15, 6, 3)])
    back = _tufted(a.w - 0.12, 0.52, 0.13, 6, 2)
    p.add("cover", *[q.at(z=-0.065).turn("x", 74).at(0, a.d / 2 - 0.16, 0.60) for q in back])
    for i in range(9):
        x = -a.w / 2 + 0.12 + i * (a.w - 0.24) / 8
        p.add("wood", box(0.05, 0.018, 0.55, 0.004).turn("x", -14).at(x, a.d / 2 - 0.1, 0.25))
    p.add("wood", box(a.w - 0.06, 0.026, 0.07, 0.01).turn("x", -14).at(0, a.d / 2 - 0.005 - 0.015, a.h - 0.075))
    return p


def _tufted(width, depth, height, columns, rows):
    """A futon: a stitched mattress drawn in by tufts."""
    part = cushion(width, depth, height, height * 0.42, 0.006, 0.003, 8, 40, 4)
    half = height / 2
    dots = [((i + 0.5) / columns * width - width / 2, (j + 0.5) / rows * depth - depth / 2)
            for i in range(columns) for j in range(rows)]

    def drawn(points):
        dent = sum(np.exp(-((points[:, 0] - x) ** 2 + (points[:, 1] - y) ** 2) / 0.006) for x, y in dots)
        result = points.copy()
        result[:, 2] = half + (points[:, 2] - half) * (1 - 0.38 * np.clip(dent, 0, 1))
        return result
    return [part.bent(drawn)]


def alpilles(a):
    """An embracing shell in bouclé on four tapered legs."""
    p, rise = Piece(), 0.17
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * 0.2, y * 0.2, rise + 0.05), (x * 0.29, y * 0.29, 0), 0.024, 0.014))
    thick = 0.11
    outer_x, outer_y = a.w / 2 - thick / 2, a.d / 2 - thick / 2

    def shell(u, v):
        angle = (u - 0.5) * math.radians(268) + math.pi / 2
        openness = np.abs(u - 0.5) * 2
        top = a.h - 0.055 - (a.h - 0.60) * np.clip((openness - 0.25) / 0.75, 0, 1) ** 1.5
        low = rise + 0.05
        z = low + (top - low) * v
        spread = 0.80 + 0.20 * v**0.8
        return np.stack([np.cos(angle) * outer_x * spread, np.sin(angle) * outer_y * spread + 0.0, z], -1)
    p.add("cover", _plump(sheet(shell, 64, 18), thick))
    p.add("cover", cushion(a.w - 0.19, a.d - 0.13, 0.15, 0.07, 0.03, 0.004, 5, 14)
          .bent(lambda q: _round_back(q)).at(0, -0.035, a.seat_h - 0.145))
    p.add("cover", lathe([(0, 0), (0.24, 0), (0.29, 0.03), (0.3, 0.1), (0, 0.1)], 40).scale(1.02, 1.05, 1)
          .at(z=rise + 0.02))
    return p


def _round_back(points):
    """Narrows a cushion towards the back."""
    result = points.copy()
    y = (points[:, 1] - points[:, 1].min()) / (points[:, 1].max() - points[:, 1].min())
    result[:, 0] *= 1 - 0.32 * np.clip(y - 0.3, 0, 1) ** 1.4
    return result


def _plump(thin, thick):
    """Upholsters a thin sheet: full in the middle, rounded at its rim."""
    points, faces = thin.points, thin.faces
    normal = normals(points, faces)

    columns = int(abs(faces[0][3] - faces[0][0]))
    rows = len(points) // columns
    u = np.repeat(np.linspace(-1, 1, rows), columns)
    v = np.tile(np.linspace(-1, 1, columns), rows)
    full = np.maximum(1 - np.abs(v) ** 8, 0) ** 0.5 * np.maximum(1 - np.abs(u) ** 24, 0) ** 0.5
    offset = normal * (full * thick / 2)[:, None]
    both = np.concatenate([points + offset, points - offset])
    return Part(both, np.concatenate([faces, faces[:, ::-1] + len(points)]))


def cordouan(a):
    """A club chair: broad arms, a round back, a deep cushion."""
    p, rise, arm = Piece(), 0.09, 0.2
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", box(0.06, 0.06, rise, 0.006).at(x * (a.w / 2 - 0.14), y * (a.d / 2 - 0.17) - 0.02))
    p.add("cover", box(a.w - 0.12, a.d - 0.22, 0.2, 0.04, 4).at(0, -0.06, rise))
    thick = arm - 0.02

    def wall(u, v):
        t = u * 2 - 1
        straight = 0.42
        run = np.clip(np.abs(t), 0, 1)
        angle = np.clip(run / (1 - straight), 0, 1) * math.pi / 2
        x = np.sign(t) * np.sin(angle) * (a.w / 2 - arm / 2)
        bend = np.cos(angle) * (a.d / 2 - arm / 2) * 0.62 + (a.d / 2 - arm / 2) * 0.38
        ahead = np.clip((run - (1 - straight)) / straight, 0, 1)
        y = bend - ahead * (a.d * 0.56)
        top = 0.60 + (a.h - 0.60 - 0.03) * np.clip(np.cos(angle * 0.9), 0, 1) ** 0.9
        z = rise + 0.03 + (top - rise - 0.03) * v
        return np.stack([x, y + 0.015 * v * np.cos(angle), z], -1)
    p.add("cover", _plump(sheet(wall, 80, 18), thick))
    for side in (-1, 1):
        y = np.linspace(-a.d / 2 + 0.012, 0.02, 10)
        x = side * (a.w / 2 - arm / 2)
        p.add("cover", tube(np.column_stack([0 * y + x, y, 0 * y + 0.535]),
                            (arm / 2 - 0.002) * np.array([0.82, 0.95] + [1] * 8), 24))
        p.add("cover", box(arm - 0.012, 0.56, 0.45, 0.045, 5).at(x, -a.d / 2 + 0.30, rise))
        p.add("cover", _studs(x, -a.d / 2 + 0.014, 0.535, arm / 2 - 0.024))
    _place(p, "cover", seat_cushion(a.w - 2 * arm - 0.006, a.d - 0.2, 0.17, 3, True, 0.03),
           0, -0.075, a.seat_h - 0.185)
    return p


def _studs(x, y, z, radius):
    """A ring of small nails on an arm's front."""
    dots = []
    for i in range(14):
        angle = i / 14 * 2 * math.pi
        dots.append(lathe([(0, 0.004), (0.004, 0.003), (0.006, 0)], 8).turn("x", 90)
                    .at(x + math.cos(angle) * radius, y, z + math.sin(angle) * radius))
    return joined(dots)


def morvan(a):
    """A bent ash frame with two cushions and a high back."""
    p = Piece()
    for side in (-1, 1):
        x = side * (a.w / 2 - 0.022)
        p.add("wood", tube(smooth([(x, -a.d / 2 + 0.03, 0), (x, -a.d / 2 + 0.05, 0.35), (x, -a.d / 2 + 0.12, 0.53),
                                   (x, -0.05, 0.57), (x, a.d / 2 - 0.22, 0.55)], 40), 0.019, 14))
        p.add("wood", tube(smooth([(x * 0.93, a.d / 2 - 0.02, 0), (x * 0.93, a.d / 2 - 0.24, 0.36),
                                   (x * 0.93, a.d / 2 - 0.15, 0.75), (x * 0.86, a.d / 2 - 0.02, a.h - 0.02)], 40),
                           0.018, 14))
        p.add("wood", tube([(x * 0.93, -a.d / 2 + 0.08, 0.33), (x * 0.93, a.d / 2 - 0.24, 0.27)], 0.016, 12))
    inner = a.w - 0.1
    p.add("wood", tube([(-inner / 2, -a.d / 2 + 0.09, 0.33), (inner / 2, -a.d / 2 + 0.09, 0.33)], 0.015, 12))
    p.add("wood", tube([(-inner / 2, a.d / 2 - 0.24, 0.28), (inner / 2, a.d / 2 - 0.24, 0.28)], 0.015, 12))
    p.add("wood", tube(smooth([(-a.w * 0.42, a.d / 2 - 0.02, a.h - 0.03), (0, a.d / 2 - 0.005, a.h - 0.018),
                               (a.w * 0.42, a.d / 2 - 0.02, a.h - 0.03)], 20), 0.018, 14))
    for i in range(6):
        x = -inner / 2 + 0.06 + i * (inner - 0.12) / 5
        p.add("linen", box(0.045, 0.005, 0.72, 0.002).turn("x", -17).at(x, a.d / 2 - 0.225, 0.33))
    p.add("cover", *[q.turn("x", 5).at(0, -0.085, 0.315) for q in seat_cushion(inner - 0.03, 0.58, 0.12, 3)])
    back = back_cushion(inner - 0.05, 0.68, 0.12, 8, 18, True, 0.028)
    p.add("cover", *[q.at(0, 0.09, 0.42) for q in back])
    return p


def hyeres(a):
    """A slatted garden chair with loose cushions."""
    p = Piece()
    for side in (-1, 1):
        x = side * (a.w / 2 - 0.035)
        p.add("wood", box(0.05, 0.06, 0.56, 0.008).at(x, -a.d / 2 + 0.06))
        p.add("wood", box(0.05, 0.06, 0.52, 0.008).at(x, a.d / 2 - 0.2))
        p.add("wood", box(0.09, a.d - 0.1, 0.028, 0.01).turn("x", -3).at(x, -0.04, 0.565))
        p.add("wood", box(0.03, a.d - 0.16, 0.08, 0.006).turn("x", -6).at(x - side * 0.04, -0.06, 0.24))
        p.add("wood", box(0.035, 0.035, 0.62, 0.006).turn("x", -24).at(side * (a.w / 2 - 0.1), a.d / 2 - 0.27, 0.2))
    for i in range(8):
        p.add("wood", box(a.w - 0.13, 0.055, 0.02, 0.005).at(0, -a.d / 2 + 0.07 + i * 0.071, 0.32 - i * 0.0075))
    for i in range(6):
        y = a.d / 2 - 0.235 + i * 0.0395
        p.add("wood", box(a.w - 0.15, 0.02, 0.06, 0.005).turn("x", -24).at(0, y, 0.30 + i * 0.079))
    p.add("cover", *[q.turn("x", -5).at(0, -0.1, 0.31) for q in seat_cushion(a.w - 0.15, 0.56, 0.085, 4)])
    back = back_cushion(a.w - 0.16, 0.44, 0.09, 9, 24, True, 0.022)
    p.add("cover", *[q.at(0, 0.09, 0.385) for q in back])
    return p


def galet(a):
    """A knitted pouffe, rounded like a pebble."""
    def wool(u, v):
        angle, rise = u * 2 * math.pi, (v - 0.5) * math.pi
        rows = rise * 15 + math.pi / 2
        stitch = np.abs(np.sin(angle * 24 + np.floor(rows / math.pi) * math.pi / 2))
        plait = 0.012 * np.abs(np.sin(rows)) ** 0.7 * (0.45 + 0.55 * stitch**0.6)
        r = np.sign(np.cos(rise)) * np.abs(np.cos(rise)) ** 0.62
        z = np.sign(np.sin(rise)) * np.abs(np.sin(rise)) ** 0.85
        return np.stack([np.cos(angle) * r * (a.w / 2 - 0.013 + plait), np.sin(angle) * r * (a.d / 2 - 0.013 + plait),
                         a.h / 2 + z * (a.h / 2 - 0.008 + plait * 0.6)], -1)
    return Piece().add("cover", sheet(wool, 260, 150))


def vosges(a):
    """A bistro chair: a hollowed seat and a spindle back."""
    p, seat = Piece(), a.seat_h
    outline = rounded_rectangle(a.w - 0.03, 0.43, 0.13, 10)
    outline[:, 0] *= 1 - 0.10 * (outline[:, 1] > 0)
    saddle = slab(outline, 0.034, 0.012).at(y=-0.02, z=seat - 0.034)
    p.add("wood", saddle)
    for x in (-1, 1):
        p.add("wood", leg((x * 0.15, -0.17, seat - 0.02), (x * 0.2, -a.d / 2 + 0.025, 0), 0.019, 0.013))
        p.add("wood", leg((x * 0.13, 0.13, seat - 0.02), (x * 0.19, a.d / 2 - 0.02, 0), 0.019, 0.013))
        p.add("wood", tube([(x * 0.177, -0.2, 0.2), (x * 0.163, 0.185, 0.2)], 0.009, 10))
    p.add("wood", tube([(-0.165, -0.0, 0.2), (0.165, -0.0, 0.2)], 0.009, 10))
    top = smooth([(-0.205, 0.185, a.h - 0.045), (-0.12, 0.222, a.h - 0.025), (0, 0.236, a.h - 0.02),
                  (0.12, 0.222, a.h - 0.025), (0.205, 0.185, a.h - 0.045)], 32)
    p.add("wood", tube(top, 0.019, 14).bent(lambda q: q * [1, 0.75, 1] + [0, 0.25 * 0.22, 0]))
    for i in range(7):
        s = i / 6 * 2 - 1
        p.add("wood", tube([(s * 0.155, 0.165, seat - 0.01), (s * 0.182, 0.225 - 0.028 * s * s, a.h - 0.03)],
                           [0.008, 0.0065], 10))
    return p


def cane(width, height, pitch=0.013):
    """Woven cane in a frame: straight and diagonal strands, standing upright in x and z."""
    strand = 0.0028

    def straight(x0, z0, x1, z1, y, wide):
        ahead = np.array([x1 - x0, 0, z1 - z0])
        ahead /= np.linalg.norm(ahead)
        side = np.array([-ahead[2], 0, ahead[0]]) * wide / 2
        a, b = np.array([x0, y, z0]), np.array([x1, y, z1])
        return [a - side, b - side, b + side, a + side]
    quads = []
    for x in np.arange(-width / 2 + pitch / 2, width / 2, pitch):
        quads += [straight(x + o, 0, x + o, height, 0.0006, strand * 0.8) for o in (-0.0018, 0.0018)]
    for z in np.arange(pitch / 2, height, pitch):
        quads += [straight(-width / 2, z + o, width / 2, z + o, -0.0006, strand * 0.8) for o in (-0.0018, 0.0018)]
    for start in np.arange(-width / 2 - height, width / 2 + height, pitch):
        for way in (1, -1):
            lo = max(0.0, (-width / 2 - start) if way > 0 else (start - width / 2))
            hi = min(height, (width / 2 - start) if way > 0 else (start + width / 2))
            if hi > lo:
                quads.append(straight(start + way * lo, lo, start + way * hi, hi, -0.0012 * way, strand))
    points = np.array(quads).reshape(-1, 3)
    return Part(points, np.arange(len(points)).reshape(-1, 4))


def add_cane(piece, width, height, place):
    """Cane for the photograph, one plain panel for the light model."""
    piece.add("cane", place(cane(width, height)), model=False)
    piece.add("cane", place(box(width, 0.003, height, 0.001, 1)), photo=False)


def sorgue(a):
    """A chair with a caned back in a round frame and a soft seat."""
    p, seat = Piece(), a.seat_h
    for x in (-1, 1):
        p.add("wood", leg((x * 0.205, -0.2, seat - 0.05), (x * 0.225, -a.d / 2 + 0.02, 0), 0.019, 0.012))
        p.add("wood", tube(smooth([(x * 0.2, a.d / 2 - 0.02, 0), (x * 0.19, 0.175, seat - 0.05),
                                   (x * 0.2, 0.19, seat + 0.1)], 20), np.linspace(0.013, 0.018, 21), 14))
    p.add("wood", slab(rounded_rectangle(a.w - 0.04, 0.46, 0.1, 8), 0.05, 0.01).at(y=-0.02, z=seat - 0.075))
    p.add("cover", cushion(a.w - 0.05, 0.45, 0.055, 0.026, 0.016, 0.001, 3, 14).at(0, -0.025, seat - 0.045))
    frame = rounded_rectangle(a.w - 0.03, 0.27, 0.11, 10)
    curve = 0.05
    loop = np.column_stack([frame[:, 0], 0.235 - curve * (frame[:, 0] / 0.24) ** 2, frame[:, 1] + a.h - 0.15])
    p.add("wood", tube(loop, 0.016, 14, closed=True))

    def bend(part):
        return part.at(0, 0, a.h - 0.27).bent(lambda q: np.column_stack(
            [q[:, 0], q[:, 1] + 0.235 - curve * (q[:, 0] / 0.24) ** 2, q[:, 2]]))
    strip = cane(a.w - 0.07, 0.235)
    p.add("cane", bend(_split(strip, 12)), model=False)
    p.add("cane", sheet(lambda u, v: np.stack([(u - 0.5) * (a.w - 0.08), 0.235 - curve * ((u - 0.5) * (a.w - 0.08) / 0.24) ** 2,
                                               a.h - 0.27 + v * 0.24], -1), 12, 2, 0.003), photo=False)
    return p


def _split(part, pieces):
    """Cuts each quad of straight strands along its length, so that it can follow a curve."""
    quads = part.points.reshape(-1, 4, 3)
    t = np.linspace(0, 1, pieces + 1)
    low = quads[:, None, 0] * (1 - t[:-1, None]) + quads[:, None, 1] * t[:-1, None]
    low2 = quads[:, None, 0] * (1 - t[1:, None]) + quads[:, None, 1] * t[1:, None]
    high = quads[:, None, 3] * (1 - t[:-1, None]) + quads[:, None, 2] * t[:-1, None]
    high2 = quads[:, None, 3] * (1 - t[1:, None]) + quads[:, None, 2] * t[1:, None]
    points = np.stack([low, low2, high2, high], 2).reshape(-1, 3)
    return Part(points, np.arange(len(points)).reshape(-1, 4))


def ardeche(a):
    """A dining chair whose back holds the shoulders."""
    p, seat = Piece(), a.seat_h
    for x in (-1, 1):
        p.add("wood", leg((x * 0.17, -0.16, seat - 0.08), (x * 0.225, -a.d / 2 + 0.03, 0), 0.019, 0.012))
        p.add("wood", leg((x * 0.16, 0.15, seat - 0.08), (x * 0.215, a.d / 2 - 0.03, 0), 0.019, 0.012))
    p.add("cover", cushion(a.w - 0.05, 0.48, 0.10, 0.046, 0.018, 0.002, 3, 14).at(0, -0.03, seat - 0.1))

    def shell(u, v):
        angle = (u - 0.5) * math.radians(172) + math.pi / 2
        open_ = np.abs(u - 0.5) * 2
        low = seat - 0.03 + 0.03 * open_**2
        top = a.h - 0.025 - 0.13 * open_**2.2
        z = low + (top - low) * v
        lean = 0.035 * (z - seat) / 0.33
        return np.stack([np.cos(angle) * (a.w / 2 - 0.028), np.sin(angle) * 0.30 - 0.055 + lean, z], -1)
    p.add("cover", _plump(sheet(shell, 60, 18), 0.062))
    return p


def meije(a):
    """A high stool with a saddle seat and a brass footrest."""
    p = Piece()
    wide, deep = a.w - 0.02, a.d - 0.06

    def saddle(u, v):
        x, y = (u - 0.5) * 2, (v - 0.5) * 2
        z = a.h - 0.022 - 0.035 + 0.035 * x * x - 0.012 * np.maximum(-y, 0) ** 3
        return np.stack([x * wide / 2 * np.sqrt(1 - 0.22 * y * y), y * deep / 2 * np.sqrt(1 - 0.16 * x * x), z], -1)
    p.add("wood", sheet(saddle, 30, 26, 0.036))
    for x in (-1, 1):
        for y in (-1, 1):
            p.add("wood", leg((x * 0.11, y * 0.1, a.h - 0.05), (x * (a.w / 2 - 0.02), y * (a.d / 2 - 0.02), 0), 0.018, 0.014))
    t = 0.24 / (a.h - 0.05)
    x, y = 0.19 * (1 - t) + 0.11 * t, 0.18 * (1 - t) + 0.1 * t
    p.add("brass", tube([(-x, -y, 0.24), (x, -y, 0.24)], 0.0105, 12))
    for side in (-1, 1):
        p.add("wood", tube([(side * x, -y, 0.3), (side * x * 0.98, y, 0.3)], 0.009, 10))
    p.add("wood", tube([(-x, y, 0.24), (x, y, 0.24)], 0.009, 10))
    return p


def perche_bench(a):
    """A bench of one board on end frames."""
    p = Piece()
    p.add("wood", slab(rounded_rectangle(a.w, a.d, 0.02, 5), 0.034, 0.008).at(z=a.h - 0.034))
    for side in (-1, 1):
        x = side * (a.w / 2 - 0.16)
        for y in (-1, 1):
            p.add("wood", leg((x, y * 0.1, a.h - 0.03), (x + side * 0.03, y * (a.d / 2 - 0.02), 0), 0.026, 0.018))
        p.add("wood", box(0.045, 0.26, 0.05, 0.006).at(x, 0, a.h - 0.084))
    p.add("wood", box(a.w - 0.34, 0.03, 0.05, 0.006).at(0, 0, a.h - 0.09))
    return p


def arvor_chair(a):
    """An office chair dressed like one for the sitting room."""
    p, seat = Piece(), a.seat_h
    for i in range(5):
        angle = i / 5 * 2 * math.pi + math.pi / 2 + 0.2
        x, y = math.cos(angle) * 0.27, math.sin(angle) * 0.27
        p.add("wood", tube([(x * 0.08, y * 0.08, 0.13), (x, y, 0.085)], [0.024, 0.015], 14))
        p.add("dark", lathe([(0, -0.012), (0.024, -0.012), (0.028, -0.007), (0.028, 0.007), (0.024, 0.012), (0, 0.012)], 18)
              .turn("x", 90).turn("z", math.degrees(angle) + 40).at(x, y, 0.028))
        p.add("dark", tube([(x, y, 0.03), (x, y, 0.09)], 0.008, 8))
    p.add("dark", tube([(0, 0, 0.1), (0, 0, seat - 0.1)], 0.022, 20))
    p.add("cover", cushion(0.5, 0.48, 0.1, 0.046, 0.016, 0.002, 3, 14).at(0, -0.02, seat - 0.1))

    def shell(u, v):
        angle = (u - 0.5) * math.radians(150) + math.pi / 2
        open_ = np.abs(u - 0.5) * 2
        z = seat + 0.01 + (a.h - 0.03 - 0.12 * open_**2 - seat - 0.01) * v
        return np.stack([np.cos(angle) * 0.255, np.sin(angle) * 0.25 - 0.01 + 0.05 * v, z], -1)
    p.add("cover", _plump(sheet(shell, 56, 18), 0.06))
    for side in (-1, 1):
        p.add("wood", tube(smooth([(side * 0.22, 0.02, seat - 0.07), (side * 0.29, -0.01, seat + 0.02),
                                   (side * 0.292, -0.05, seat + 0.16)], 16), 0.012, 12))
        p.add("wood", cushion(0.05, 0.24, 0.024, 0.01, 0.002, 0).at(side * 0.285, -0.03, seat + 0.16))
    return p


def aubrac_stool(a):
    """The footstool of the Aubrac sofa: its base, its legs, one cushion."""
    p, rise = Piece(), 0.13
    _feet(p, "wood", a.w, a.d, rise, 0.1)
    p.add("cover", box(a.w - 0.03, a.d - 0.03, 0.15, 0.03, 4).at(z=rise))
    _place(p, "cover", seat_cushion(a.w - 0.004, a.d - 0.004, 0.17, 4, True, 0.026), 0, 0, a.h - 0.19)
    return p


def ardeche_stool(a):
    """A bar stool dressed like the Ardèche chair: a low back that holds the hips, a brass footrest."""
    p, seat = Piece(), a.seat_h
    at = {}
    for x in (-1, 1):
        for y, far in ((-1, a.d / 2 - 0.025), (1, a.d / 2 - 0.02)):
            top, foot = (x * 0.15, y * 0.14, seat - 0.07), (x * (a.w / 2 - 0.02), y * far, 0)
            p.add("wood", leg(top, foot, 0.019, 0.013))
            at[x, y] = lambda z, top=top, foot=foot: tuple(f + (t - f) * z / top[2] for t, f in zip(top, foot))
    for first, last, z, stuff in (((-1, -1), (1, -1), 0.24, "brass"), ((-1, 1), (1, 1), 0.24, "wood"),
                                  ((-1, -1), (-1, 1), 0.30, "wood"), ((1, -1), (1, 1), 0.30, "wood")):
        p.add(stuff, tube([at[first](z), at[last](z)], 0.0105, 12))
    p.add("cover", cushion(a.w - 0.03, 0.43, 0.10, 0.046, 0.018, 0.002, 3, 14).at(0, -0.02, seat - 0.1))

    def shell(u, v):
        angle = (u - 0.5) * math.radians(166) + math.pi / 2
        open_ = np.abs(u - 0.5) * 2
        low = seat - 0.03 + 0.03 * open_**2
        z = low + (a.h - 0.025 - 0.08 * open_**2.2 - low) * v
        return np.stack([np.cos(angle) * (a.w / 2 - 0.028), np.sin(angle) * 0.255 - 0.045 + 0.1 * (z - seat), z], -1)
    p.add("cover", _plump(sheet(shell, 60, 18), 0.058))
    return p


def perche_settle(a):
    """The Perche bench with a back of upright spindles under a curved rail."""
    p, seat = Piece(), a.seat_h
    p.add("wood", slab(rounded_rectangle(a.w, 0.40, 0.02, 5), 0.034, 0.009).at(0, -a.d / 2 + 0.20, seat - 0.034))
    for side in (-1, 1):
        x = side * (a.w / 2 - 0.13)
        p.add("wood", leg((x, -a.d / 2 + 0.09, seat - 0.03), (x + side * 0.05, -a.d / 2 + 0.03, 0), 0.026, 0.018))
        p.add("wood", leg((x, a.d / 2 - 0.15, seat - 0.03), (x + side * 0.05, a.d / 2 - 0.04, 0), 0.026, 0.018))
        p.add("wood", box(0.04, 0.30, 0.05, 0.006).at(x, -0.04, seat - 0.084))
    p.add("wood", box(a.w - 0.3, 0.03, 0.05, 0.006).at(0, -0.04, seat - 0.09))
    lean = 0.085

    def back(x, z):
        return (x, a.d / 2 - 0.105 + lean * (z - seat) / (a.h - seat) - 0.012 * (2 * x / a.w) ** 2, z)
    rail = smooth([back(x, a.h - 0.03 - 0.018 * (2 * x / a.w) ** 2) for x in np.linspace(-a.w / 2 + 0.03, a.w / 2 - 0.03, 7)], 60)
    p.add("wood", tube(rail, 0.027, 16).bent(lambda q: q * [1, 0.72, 1] + [0, 0.28 * (a.d / 2 - 0.03), 0]))
    for i in range(17):
        x = (i / 16 * 2 - 1) * (a.w / 2 - 0.07)
        thick = 0.014 if i in (0, 16) else 0.0075
        top = back(x, a.h - 0.04 - 0.018 * (2 * x / a.w) ** 2)
        p.add("wood", tube([back(x * 0.985, seat - 0.01), top], [thick * 1.15, thick], 10))
    return p
