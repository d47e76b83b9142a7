"""Solids as plain arrays: boxes with soft edges, cushions, turned and bent things.

Metres; x to the right, y to the back (the front looks to -y), z up.
"""

import math

import numpy as np


class Part:
    """A surface: points, faces of four (a triangle repeats its last point) and where its fibres run."""

    def __init__(self, points, faces, grain=None):
        self.points = np.asarray(points, dtype=np.float64)
        self.faces = np.asarray(faces, dtype=np.int64)
        self.grain = self.points.copy() if grain is None else grain

    def at(self, x=0.0, y=0.0, z=0.0):
        """Moves the part."""
        self.points = self.points + np.array([x, y, z])
        return self

    def turn(self, axis, degrees):
        """Turns the part about an axis through the origin."""
        self.points = self.points @ rotation(axis, degrees).T
        return self

    def scale(self, x=1.0, y=1.0, z=1.0):
        """Stretches the part; a mirrored one keeps its outside outside."""
        self.points = self.points * np.array([x, y, z])
        if x * y * z < 0:
            self.faces = self.faces[:, ::-1]
        return self

    def bent(self, change):
        """Moves every point as the function of points says."""
        self.points = change(self.points)
        return self

    def copy(self):
        """The same part once more."""
        return Part(self.points.copy(), self.faces.copy(), self.grain.copy())


def rotation(axis, degrees):
    """The matrix of a turn about x, y or z."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return {
        "x": np.array([[1, 0, 0], [0, c, -s], [0, s, c]]),
        "y": np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]),
        "z": np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]]),
    }[axis]


def joined(parts):
    """Several parts as one."""
    points, faces, grain, base = [], [], [], 0
    for part in parts:
        points.append(part.points)
        grain.append(part.grain)
        faces.append(part.faces + base)
        base += len(part.points)
    return Part(np.concatenate(points), np.concatenate(faces), np.concatenate(grain))


def grid_faces(rows, columns, closed_rows=False, closed_columns=False):
    """Faces between the points of a grid stored row by row."""
    r = np.arange(rows if closed_rows else rows - 1)
    c = np.arange(columns if closed_columns else columns - 1)
    r, c = np.meshgrid(r, c, indexing="ij")
    r2, c2 = (r + 1) % rows, (c + 1) % columns
    return np.stack(
        [r * columns + c, r * columns + c2, r2 * columns + c2, r2 * columns + c], -1
    ).reshape(-1, 4)


def _steps(half, radius, corner, inner):
    """Samples along one edge of a soft box: dense at both corners."""
    radius = min(radius, half)
    arc = half - radius + radius * np.tan(np.linspace(0, math.pi / 4, corner + 1))
    middle = np.linspace(-(half - radius), half - radius, inner + 1)
    return np.unique(np.round(np.concatenate([-arc, middle, arc]), 7))


def _soft_cube(size, radius, corner, inner):
    half = np.array(size) / 2
    radius = min(radius, half.min() * 0.999)
    steps = [_steps(h, radius, corner, inner) for h in half]
    points, faces, base = [], [], 0
    for axis in range(3):
        a, b = (axis + 1) % 3, (axis + 2) % 3
        u, v = np.meshgrid(steps[a], steps[b], indexing="ij")
        for side in (-1, 1):
            p = np.zeros(u.shape + (3,))
            p[..., a], p[..., b], p[..., axis] = u, v, side * half[axis]
            face = grid_faces(*u.shape)
            faces.append((face if side > 0 else face[:, ::-1]) + base)
            points.append(p.reshape(-1, 3))
            base += u.size
    points = np.concatenate(points)
    faces = np.concatenate(faces)
    _, first, back = np.unique(np.round(points, 6), axis=0, return_index=True, return_inverse=True)
    points, faces = points[first], back.reshape(-1)[faces]
    core = np.clip(points, -(half - radius), half - radius)
    out = points - core
    length = np.linalg.norm(out, axis=1, keepdims=True)
    return core + out / np.maximum(length, 1e-9) * radius, faces, half


def _along_grain(points, size):
    """The points with the longest side first, somewhere in an endless tree."""
    order = np.argsort(-np.array(size), kind="stable")
    seed = np.random.default_rng(int(abs(np.sum(size)) * 1e4) % 2**31)
    return points[:, order] + seed.uniform(0, 9, 3)


def box(width, depth, height, radius=0.004, corner=2):
    """A box standing on the floor with softened edges."""
    size = (width, depth, height)
    points, faces, _ = _soft_cube(size, radius, corner, 1)
    return Part(points, faces, _along_grain(points, size)).at(z=height / 2)


def _ripple(points, amount, seed, scale=1.0):
    """A gentle unevenness, as of down under cloth."""
    random = np.random.default_rng(seed)
    result = np.zeros(len(points))
    for octave in (1, 2, 4):
        for _ in range(4):
            wave = random.normal(0, 5.5 * octave * scale, 3)
            result += np.sin(points @ wave + random.uniform(0, 6.28)) / octave / 4
    return result * amount


def cushion(width, depth, height, radius=0.05, bulge=0.02, ripple=0.004, seed=1, inner=10, corner=4):
    """A filled cover: soft edges, fuller in the middle, never quite even."""
    size = (width, depth, height)
    points, faces, half = _soft_cube(size, radius, corner, inner)
    u = points / half
    full = 1 - np.clip(u, -1, 1) ** 2
    moved = points.copy()
    moved[:, 2] += u[:, 2] * bulge * full[:, 0] * full[:, 1]
    moved[:, 0] += u[:, 0] * bulge * 0.45 * full[:, 1] * full[:, 2]
    moved[:, 1] += u[:, 1] * bulge * 0.45 * full[:, 0] * full[:, 2]
    moved *= 1 + _ripple(points, ripple, seed)[:, None] / half.min() * 0.5
    return Part(moved, faces, _along_grain(points, size)).at(z=height / 2)


def pillow(width, depth, height, seed=1, inner=22):
    """A scatter cushion: thick in the middle, thin at the seam, with pointed corners."""
    s = np.sin(np.linspace(-math.pi / 2, math.pi / 2, inner + 1))
    u, v = np.meshgrid(s, s, indexing="ij")
    belly = ((1 - u**2) * (1 - v**2)) ** 0.42
    pinch = 1 - 0.07 * (1 - u**2) * np.abs(v) ** 2, 1 - 0.07 * (1 - v**2) * np.abs(u) ** 2
    sides = []
    for side in (1, -1):
        p = np.stack([u * width / 2 * pinch[1], v * depth / 2 * pinch[0], side * belly * height / 2], -1)
        p = p.reshape(-1, 3)
        p[:, 2] *= 1 + _ripple(p, 0.10, seed, 2.2)
        faces = grid_faces(inner + 1, inner + 1)
        sides.append(Part(p, faces[:, ::-1] if side > 0 else faces))
    return joined(sides).at(z=height / 2)


def tube(path, radius, sides=10, closed=False):
    """A round bar along a path; the radius may change from point to point."""
    path = np.asarray(path, dtype=float)
    count = len(path)
    radius = np.broadcast_to(np.asarray(radius, dtype=float), (count,))
    if closed:
        tangent = np.roll(path, -1, 0) - np.roll(path, 1, 0)
    else:
        tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    normal = np.cross(tangent[0], [0.31, 0.17, 0.93])
    if np.linalg.norm(normal) < 1e-3:
        normal = np.cross(tangent[0], [1.0, 0, 0])
    rings = []
    for i in range(count):
        normal = normal - tangent[i] * normal.dot(tangent[i])
        normal /= np.linalg.norm(normal)
        other = np.cross(tangent[i], normal)
        angle = np.linspace(0, 2 * math.pi, sides, endpoint=False)[:, None]
        rings.append(path[i] + radius[i] * (np.cos(angle) * normal + np.sin(angle) * other))
    points = np.concatenate(rings)
    faces = grid_faces(count, sides, closed, True)
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    around = np.tile(np.linspace(0, 1, sides, endpoint=False), count) * 2 * math.pi * radius.max()
    grain = np.stack([np.repeat(run, sides) + path[0].sum() * 7, around, around * 0], -1)
    part = Part(points, faces, grain)
    if closed:
        return part
    ends = [_cap(rings[0], grain[0]), _cap(rings[-1][::-1], grain[-1])]
    return joined([part] + ends)


def _cap(ring, grain):
    """Closes a ring of points with a flat face."""
    middle = ring.mean(0)
    count = len(ring)
    index = np.arange(count)
    faces = np.stack([np.full(count, count), (index + 1) % count, index, index], -1)
    points = np.vstack([ring, middle])
    return Part(points, faces, np.broadcast_to(grain, points.shape) + points * 0.1)


def leg(top, foot, top_radius=0.022, foot_radius=0.014, sides=14):
    """A turned leg that narrows towards the floor."""
    t = np.linspace(0, 1, 6)[:, None]
    path = np.asarray(top, dtype=float) * (1 - t) + np.asarray(foot, dtype=float) * t
    radius = top_radius + (foot_radius - top_radius) * t[:, 0] ** 1.15
    return tube(path, radius, sides)


def lathe(profile, sides=48):
    """A turned solid; a point given twice makes a sharp edge."""
    profile = np.asarray(profile, dtype=float)
    angle = np.linspace(0, 2 * math.pi, sides, endpoint=False)
    r, z = profile[:, 0][:, None], profile[:, 1][:, None]
    points = np.stack([r * np.cos(angle), r * np.sin(angle), z + 0 * angle], -1).reshape(-1, 3)
    faces = grid_faces(len(profile), sides, False, True)
    grain = points[:, [2, 0, 1]] + profile.sum()
    return Part(points, faces, grain)


def smooth(points, count=24):
    """A round curve through the points (Catmull and Rom)."""
    points = np.asarray(points, dtype=float)
    padded = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    result = []
    for i in range(len(points) - 1):
        a, b, c, d = padded[i : i + 4]
        steps = max(2, count // (len(points) - 1))
        for t in np.linspace(0, 1, steps, endpoint=False):
            result.append(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
            )
    result.append(points[-1])
    return np.array(result)


def rounded_rectangle(width, depth, radius, corner=8):
    """The outline of a rectangle with round corners, counter-clockwise."""
    radius = min(radius, width / 2, depth / 2)
    result = []
    for start, (sx, sy) in enumerate([(1, 1), (-1, 1), (-1, -1), (1, -1)]):
        angle = np.linspace(0, math.pi / 2, corner + 1) + start * math.pi / 2
        middle = np.array([sx * (width / 2 - radius), sy * (depth / 2 - radius)])
        result.append(middle + radius * np.stack([np.cos(angle), np.sin(angle)], -1))
    return np.concatenate(result)


def slab(outline, height, edge=0.006, across=False):
    """A board of any convex outline with softened edges."""
    outline = np.asarray(outline, dtype=float)
    ahead = np.roll(outline, -1, 0) - np.roll(outline, 1, 0)
    inward = np.stack([-ahead[:, 1], ahead[:, 0]], -1)
    inward /= np.maximum(np.linalg.norm(inward, axis=1, keepdims=True), 1e-9)
    edge = min(edge, height / 2)
    rings = []
    for angle in np.linspace(-math.pi / 2, math.pi / 2, 7):
        inset = edge * (1 - math.cos(angle))
        z = edge + edge * math.sin(angle) if angle <= 0 else height - edge + edge * math.sin(angle)
        rings.append(np.column_stack([outline + inward * inset, np.full(len(outline), z)]))
    count = len(outline)
    points = np.concatenate(rings)
    faces = grid_faces(len(rings), count, False, True)
    middle = np.array([[outline[:, 0].mean(), outline[:, 1].mean(), 0.0]])
    index = np.arange(count)
    low, high, last = len(points), len(points) + 1, (len(rings) - 1) * count
    after = (index + 1) % count
    bottom = np.stack([np.full(count, low), after, index, index], -1)
    top = np.stack([np.full(count, high), last + index, last + after, last + after], -1)
    points = np.concatenate([points, middle, middle + [0, 0, height]])
    order = [1, 0, 2] if across else [0, 1, 2]
    grain = points[:, order] + outline.max() * 3.7 + height
    return Part(points, np.concatenate([faces, bottom, top]), grain)


def disc(radius, height, edge=0.006, sides=72):
    """A round board."""
    angle = np.linspace(0, 2 * math.pi, sides, endpoint=False)
    return slab(radius * np.stack([np.cos(angle), np.sin(angle)], -1), height, edge)


def sheet(surface, across=24, along=24, thickness=0.0):
    """A surface over u and v in 0..1, thick if asked."""
    u, v = np.meshgrid(np.linspace(0, 1, across), np.linspace(0, 1, along), indexing="ij")
    points = np.asarray(surface(u, v)).reshape(-1, 3)
    grain = np.stack([u, v, u * 0], -1).reshape(-1, 3)
    span = points.max(0) - points.min(0)
    grain = grain * max(span.max(), 1e-3)
    faces = grid_faces(across, along)
    if not thickness:
        return Part(points, faces, grain)
    normal = normals(points, faces)
    index = np.arange(across * along).reshape(across, along)
    rim = np.concatenate([index[:, 0], index[-1, 1:], index[-2::-1, -1], index[0, -2:0:-1]])
    count = len(points)
    after = np.roll(rim, -1)
    sides = np.stack([rim, after, after + count, rim + count], -1)
    return Part(
        np.concatenate([points + normal * thickness / 2, points - normal * thickness / 2]),
        np.concatenate([faces, faces[:, ::-1] + count, sides[:, ::-1]]),
        np.concatenate([grain, grain]),
    )


def normals(points, faces):
    """The direction of the surface at each point; large faces count more."""
    a, b, c, d = (points[faces[:, i]] for i in range(4))
    face = np.cross(c - a, d - b)
    short = faces[:, 2] == faces[:, 3]
    face[short] = np.cross(b - a, c - a)[short]
    result = np.zeros_like(points)
    for i in range(4):
        np.add.at(result, faces[:, i], face)
    length = np.linalg.norm(result, axis=1, keepdims=True)
    return result / np.maximum(length, 1e-12)


class Piece:
    """A piece of furniture: parts, each of a named stuff."""

    def __init__(self):
        self.parts = []

    def add(self, stuff, *parts, model=True, photo=True):
        """Adds parts; some are only for the photograph, some only for the light model."""
        for part in parts:
            self.parts.append((stuff, part, model, photo))
        return self

    def mirrored(self, stuff, part, **where):
        """Adds a part and its mirror image at the other side."""
        other = part.copy().scale(x=-1)
        return self.add(stuff, part, other, **where)

    def moved(self, x=0.0, y=0.0, z=0.0, turn=0.0):
        """A copy of the piece at another place, turned about its own middle first."""
        result = Piece()
        for stuff, part, model, photo in self.parts:
            result.parts.append((stuff, part.copy().turn("z", turn).at(x, y, z), model, photo))
        return result

    def bounds(self, model=False):
        """The lowest and highest corner, of all parts or of those that the light model has."""
        points = np.concatenate([part.points for _, part, in_model, _ in self.parts if in_model or not model])
        return points.min(0), points.max(0)
