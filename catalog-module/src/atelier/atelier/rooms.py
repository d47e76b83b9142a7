"""Run inside Blender: exposes rooms furnished with the assortment.

    blender -b -P run.py -- rooms OUT [--samples N] [--width W] [ROOM …]
"""

import argparse
import json
import math
import time
from pathlib import Path

import bpy
import numpy as np
from mathutils import Vector

from . import paint, studio
from .assortment import articles
from .small import branches, vase_shape
from .solids import Piece, box, lathe, pillow, sheet
from .stuffs import COLOURS, FIXED, WOODS, Stuff, stuffs_of

SURFACES = {
    "plaster": Stuff("lacquer", "#E4DACA", "#EDE5D8", 0.95),
    "sage": Stuff("lacquer", "#A9B19C", "#B3BBA7", 0.95),
    "clay": Stuff("lacquer", "#C99F86", "#D3AC94", 0.95),
    "blue": Stuff("lacquer", "#8D9BA6", "#98A6B0", 0.95),
    "ochre": Stuff("lacquer", "#D6BC8C", "#DFC89D", 0.95),
    "parquet": Stuff("wood", "#A27C52", "#CBA67A", 0.42),
    "terrace": Stuff("wood", "#8F7556", "#B59A78", 0.7),
    "stone": Stuff("ceramic", "#B9AF9E", "#CFC6B6", 0.8),
    "hedge": Stuff("lacquer", "#3D4E33", "#6F8557", 0.9),
    "trim": Stuff("lacquer", "#F1EBE0", "#F6F2E9", 0.6),
    "veil": Stuff("linen", "#EFE8DA", "#F8F3E9", 0.95),
    "art1": Stuff("ceramic", "#A8482A", "#C97A58", 0.9),
    "art2": Stuff("ceramic", "#1F4D3F", "#3F6A59", 0.9),
    "art3": Stuff("linen", "#EFE8DA", "#F8F3E9", 0.9),
    "frame": Stuff("wood", *WOODS["Chêne"], 0.5),
}


class Room:
    """A room being furnished: the back wall at y = 0, the window in the left wall."""

    def __init__(self, wall, width=5.4, depth=4.6, height=2.7, ground="parquet"):
        studio.clear()
        self.variants = {article.sku: article for article in articles()}
        self.width, self.depth, self.height = width, depth, height
        self.stuffs, self.serial = dict(FIXED, **SURFACES), 0
        self.points = []
        shell = Piece()
        for i in range(int(depth * 2 / 0.16)):
            shell.add(ground, self._board(i, width * 2))
        self.put(shell)
        if wall:
            self._walls(wall)

    def _board(self, i, width):
        board = box(width, 0.158, 0.02, 0.0015, 1).at((i % 3) * 0.0, -i * 0.16 + 0.3, -0.02)
        random = np.random.default_rng(i)
        board.grain = board.grain + random.uniform(0, 40, 3)
        return board

    def _walls(self, stuff):
        w, h, left = self.width, self.height, -self.width / 2
        p = Piece().add(stuff, box(w * 2.4, 0.1, h + 0.4, 0.001, 1).at(0.6 * w, 0.05, 0))
        p.add("trim", box(w * 2.4, 0.016, 0.11, 0.004).at(0.6 * w, -0.008, 0))
        low, high, start, end = 0.35, 2.4, -0.75, -2.75
        for y, long, z, tall in ((start / 2, -start, 0, h + 0.4), ((end - self.depth) / 2, self.depth + end, 0, h + 0.4),
                                 ((start + end) / 2, start - end, 0, low), ((start + end) / 2, start - end, high, h + 0.4 - high)):
            p.add(stuff, box(0.16, long, tall, 0.001, 1).at(left - 0.08, y, z))
        p.add("trim", box(0.016, self.depth, 0.11, 0.004).at(left + 0.008, -self.depth / 2, 0))
        for y in (start, (start + end) / 2, end):
            p.add("trim", box(0.05, 0.05, high - low, 0.004).at(left - 0.05, y, low))
        for z in (low, (low + high) / 2 + 0.3, high):
            p.add("trim", box(0.05, start - end, 0.05, 0.004).at(left - 0.05, (start + end) / 2, z - 0.025))
        p.add("trim", box(0.24, start - end + 0.1, 0.03, 0.006).at(left - 0.02, (start + end) / 2, low - 0.03))
        for y in (start + 0.12, end - 0.12):
            p.add("veil", self._curtain(0.42).at(left + 0.1, y, 0.02))
        self.put(p)

    def _curtain(self, wide, tall=2.56):
        def surface(u, v):
            y = (u - 0.5) * wide * (1 + 0.08 * np.sin(v * 3))
            return np.stack([0.045 * np.sin(u * 34 + 0.6 * v) * (0.7 + 0.3 * v), y, v * tall], -1)
        return sheet(surface, 70, 10)

    def put(self, piece, stuffs=None):
        """Stands a piece in the room."""
        stuffs = stuffs or self.stuffs
        used = {stuff for stuff, _, _, photo in piece.parts if photo}
        self.serial += 1
        studio.mesh(f"thing{self.serial}", piece, {n: paint.material(f"{n}{self.serial}", stuffs[n], 9.0) for n in used})

    def place(self, sku, x, y, z=0.0, turn=0.0, state=""):
        """Stands a variant of the assortment in the room."""
        article = self.variants[sku]
        article.state = state
        self.put(article.build().moved(x, y, z, turn), stuffs_of(article))

    def light(self, sun=4.2, lean=(0.93, 0.05, -0.62), window=120, ambient=0.38):
        """Morning sun through the window, the sky behind it, a bright room behind the camera."""
        data = bpy.data.lights.new("sun", "SUN")
        data.energy, data.angle, data.color = sun, math.radians(2.5), (1.0, 0.91, 0.78)
        thing = bpy.data.objects.new("sun", data)
        thing.rotation_euler = Vector(lean).to_track_quat("-Z", "Y").to_euler()
        bpy.context.scene.collection.objects.link(thing)
        sky = studio.softbox("sky", (-self.width / 2 - 0.35, -1.75, 1.5), (0, -1.8, 1.0), 2.1, window, (0.93, 0.97, 1.0))
        sky.visible_camera = False
        studio.softbox("behind", (1.6, -6.2, 2.5), (0, -1.0, 0.7), 3.6, 95, (1.0, 0.97, 0.93))
        studio.air((1.0, 0.985, 0.96), ambient)

    def lamp(self, x, y, z, power=9):
        """The warm light of a lamp."""
        data = bpy.data.lights.new("lamp", "POINT")
        data.energy, data.shadow_soft_size, data.color = power, 0.06, (1.0, 0.72, 0.42)
        thing = bpy.data.objects.new("lamp", data)
        thing.location = (x, y, z)
        bpy.context.scene.collection.objects.link(thing)

    def look(self, eye, at, lens=30):
        """Sets the camera, its uprights upright."""
        data = bpy.data.cameras.new("camera")
        data.lens, data.sensor_width = lens, 36
        thing = bpy.data.objects.new("camera", data)
        level = (at[0], at[1], eye[2])
        thing.location = eye
        thing.rotation_euler = (Vector(level) - Vector(eye)).to_track_quat("-Z", "Y").to_euler()
        distance = (Vector(level) - Vector(eye)).length
        data.shift_y = (at[2] - eye[2]) / distance * lens / 36
        bpy.context.scene.collection.objects.link(thing)
        bpy.context.scene.camera = thing

    def print_on_wall(self, x, z, width, height, stuff):
        """A framed print."""
        p = Piece().add("frame", box(width + 0.05, 0.03, height + 0.05, 0.004).at(x, -0.016, z - 0.025))
        p.add("art3", box(width, 0.034, height, 0.001).at(x, -0.017, z))
        p.add(stuff, lathe([(0, 0), (width * 0.26, 0), (width * 0.26, 0.004), (0, 0.004)], 48).turn("x", 90)
              .at(x, -0.033, z + height * 0.6))
        p.add("art2" if stuff == "art1" else "art1", box(width * 0.62, 0.004, height * 0.16, 0.001).at(x, -0.035, z + height * 0.2))
        self.put(p)

    def plant(self, x, y, z=0.0, size=1.0):
        """An olive in a pot."""
        p = Piece().add("ceramic", vase_shape(0.34 * size, 0.4 * size).at(x, y, z))
        for part in branches(0.4 * size, 9, 5):
            p.add("leaf", part.scale(1.6, 1.6, 1.25).at(x, y, z - 0.06))
        self.put(p)

    def cushions(self, colours, spots):
        """Linen cushions on a seat."""
        for i, (colour, (x, y, z, turn)) in enumerate(zip(colours, spots)):
            stuffs = dict(self.stuffs, cover=Stuff("linen", *COLOURS[colour], 0.92))
            self.put(Piece().add("cover", pillow(0.45, 0.45, 0.15, i + 3).turn("x", 68).turn("z", turn).at(x, y, z + 0.2)), stuffs)


def salon():
    """A sitting room around the Aubrac sofa."""
    r = Room("plaster", 5.6)
    r.place("LART-200-ECR", 0.15, -2.05, 0.004, 90)
    r.place("AUB3-LIN-SAU", 0.1, -0.56)
    r.place("CAMA-CHN", 0.1, -1.95, 0.014)
    r.place("ALPI-BOU-IVO", 1.75, -1.75, 0.014, -62)
    r.place("TREL-ECR", -1.45, -0.42)
    r.lamp(-1.45, -0.42, 1.35)
    r.place("VASE-TER", 0.2, -1.87, 0.395)
    r.place("LIVR-REL", -0.12, -2.03, 0.395, 20)
    r.place("GALP-LAI-OCH", -0.95, -1.9, 0.014)
    r.cushions(("Écru", "Rouge brique"), ((-0.52, -0.62, 0.42, 12), (0.62, -0.63, 0.42, -14)))
    r.print_on_wall(0.12, 1.25, 0.72, 0.95, "art1")
    r.print_on_wall(0.98, 1.42, 0.42, 0.56, "art2")
    r.plant(1.75, -0.45, 0, 1.2)
    r.light()
    r.look((0.75, -5.0, 1.25), (0.12, 0, 0.93), 29)


def sologne():
    """A sitting room that becomes a guest room."""
    r = Room("clay", 5.2)
    r.place("JUTT-200", 0.3, -1.75, 0.002)
    r.place("SOL14-TIS-NUI", 0.0, -0.6)
    r.place("LAND-CHN", 0.05, -1.8, 0.014)
    r.place("HERL-LAI", 1.3, -0.55, 0, 20)
    r.lamp(1.22, -0.8, 1.2, 5)
    r.place("MORV-LIN-ECR", -1.55, -1.35, 0, 52)
    r.place("EAUC-CLA", 0.25, -1.75, 0.415)
    r.place("LIVR-REL", -0.2, -1.78, 0.415, -14)
    r.cushions(("Ocre", "Écru"), ((-0.42, -0.66, 0.44, 14), (0.45, -0.66, 0.44, -12)))
    r.place("LUNM-CHN", 0.35, -0.03, 1.3)
    r.plant(-1.1, -0.35, 0, 0.9)
    r.light(3.6)
    r.look((-0.35, -4.9, 1.25), (0.0, 0, 0.9), 30)


def salle_a_manger():
    """A dining room with the Perche table."""
    r = Room("sage", 5.8)
    r.place("BREN-CHN", 0.35, -0.28)
    r.place("PERC-CHN", 0.1, -1.9)
    for x in (-0.42, 0.42):
        r.place("ARDE-TIS-ECR", x, -1.25)
    r.place("BPER-CHN", 0.1, -2.5)
    r.place("ARDE-TIS-TER", 1.3, -1.95, 0, -84)
    r.place("ARDE-TIS-TER", -1.1, -1.9, 0, 94)
    r.place("CALS-NAT", 0.25, -1.9, 1.5)
    r.lamp(0.25, -1.9, 1.68, 7)
    r.place("VASE-CRA", 0.1, -1.85, 0.752)
    r.place("OCRA-OCH", 0.62, -2.0, 0.752, 0)
    r.place("EAUC-CLA", -0.35, -1.8, 0.752)
    r.place("LUNM-LAI", -0.15, -0.03, 1.05)
    r.place("DOLL-CRA", 1.0, -0.28, 0.76)
    r.lamp(1.0, -0.28, 1.15, 4)
    r.light(3.8)
    r.look((1.0, -5.3, 1.35), (0.15, 0, 0.98), 30)


def chambre():
    """A bedroom with the Sancy bed."""
    r = Room("blue", 5.4)
    r.place("LART-200-TER", 0.1, -1.75, 0.003, 90)
    r.place("SANL-160-CHN", 0.1, -1.1)
    for x, lamp in ((-1.05, "DOLL-OCH"), (1.25, "DOLL-OCH")):
        r.place("SANC-CHN", x, -0.28)
        r.place(lamp, x, -0.26, 0.555)
        r.lamp(x, -0.26, 0.95, 5)
    r.place("SANK-CHN", 2.35, -0.3)
    r.place("VASE-CRA", 2.2, -0.28, 0.825)
    r.print_on_wall(0.1, 1.35, 0.8, 0.6, "art2")
    r.place("ALPI-BOU-TER", -1.75, -1.75, 0, 48)
    r.light(4.0)
    r.look((0.75, -4.95, 1.35), (0.3, 0, 0.85), 28)


def bureau():
    """A study with the Montaigne desk."""
    r = Room("ochre", 5.2)
    r.place("MONT-NOY", -1.05, -0.2)
    r.place("MONT-NOY", -0.045, -0.2)
    r.place("MONB-NOY", 1.15, -0.75, 0, 0)
    r.place("ARVS-TIS-SAP", 1.1, -1.3, 0, 165)
    r.place("HERB-LAI", 1.6, -0.62, 0.755, -40)
    r.lamp(1.45, -0.8, 1.12, 3)
    r.place("LIVR-REL", 0.9, -0.8, 0.755, 10)
    r.place("VASE-SAP", 0.7, -0.58, 0.755)
    r.place("JUTT-200", 0.3, -1.6, 0.002)
    r.print_on_wall(1.15, 1.3, 0.6, 0.8, "art1")
    r.place("MORV-LIN-ECR", -1.35, -1.6, 0, 38)
    r.light(4.0)
    r.look((0.55, -4.6, 1.35), (0.15, 0, 0.95), 29)


def rangement():
    """A room with the caned Solutré cupboards."""
    r = Room("plaster", 5.2)
    r.place("SOLA-CHN", -0.75, -0.32)
    r.place("SOLU-CHN", 0.85, -0.26)
    r.place("BERR-CHN", 1.0, -1.75)
    r.place("SORG-CHN", 0.25, -1.95, 0, 75)
    r.place("SORG-CHN", 1.3, -1.1, 0, -14)
    r.place("VASE-TER", 1.0, -1.72, 0.752)
    r.place("ECUS-AMB", 1.0, -1.75, 1.55)
    r.lamp(1.0, -1.75, 1.7, 5)
    r.place("DOLL-CRA", 0.6, -0.26, 1.502)
    r.place("JUTT-200", 0.9, -1.8, 0.002)
    r.plant(-1.85, -0.7, 0, 1.1)
    r.light(4.0)
    r.look((0.3, -4.9, 1.35), (0.2, 0, 1.0), 29)


def exterieur():
    """A terrace before a wall."""
    r = Room(None, 6.0, 5.0, ground="terrace")
    p = Piece().add("plaster", box(14, 0.2, 2.3, 0.01).at(0, 0.2, 0))
    p.add("stone", box(14, 0.34, 0.05, 0.01).at(0, 0.2, 2.3))
    r.put(p)
    r.place("HYEC-ECR", -0.55, -1.05, 0, 8)
    r.place("HYER-SAU", 1.30, -1.45, 0, -42)
    r.place("HYET-ROB", 0.05, -1.9, 0, 6)
    r.place("EAUC-AMB", 0.17, -1.88, 0.342)
    r.place("OCRB-CRA", -0.20, -1.92, 0.342, 20)
    r.cushions(("Terracotta",), ((-0.98, -1.05, 0.38, 20),))
    for x, s in ((-1.75, 1.5), (2.2, 1.3), (-2.5, 1.1), (1.5, 0.9)):
        r.plant(x, -0.5, 0, s)
    r.light(5.0, (0.7, 0.55, -0.75), 0, 0.7)
    r.look((0.15, -4.9, 1.2), (0.15, 0, 0.62), 31)


def enfant():
    """A children's room with the Mésange beds."""
    r = Room("plaster", 5.6)
    r.place("GARI-160-ORA", -0.1, -2.35, 0.002, 90)
    r.place("MESS-SAU", -1.35, -1.10)
    r.place("MESL-OCH", 1.05, -1.10)
    r.place("SANC-CHN", 0.22, -0.28)
    r.place("BOLE-ROU", 0.22, -0.26, 0.555)
    r.lamp(0.22, -0.26, 0.83, 3)
    r.place("BRUP-60", -0.1, -1.55, 1.75)
    r.lamp(-0.1, -1.55, 2.0, 6)
    r.place("GALP-LAI-OCH", -0.05, -1.75, 0.012)
    r.print_on_wall(1.05, 1.25, 0.7, 0.55, "art1")
    r.place("FUTA-HET", 2.15, -0.45)
    r.light(4.0)
    r.look((0.75, -5.1, 1.35), (0.15, 0, 0.88), 28)


ROOMS = {"scene-salon": salon, "scene-salle-a-manger": salle_a_manger, "scene-chambre": chambre, "scene-bureau": bureau,
         "scene-sologne": sologne, "scene-rangement": rangement, "scene-exterieur": exterieur,
         "scene-enfant": enfant}

# How much brighter than a room a scene is printed: one before a single light wall, one under the sky.
LIFTED = {"scene-exterieur": 1.5}


def main(arguments):
    """Exposes the rooms that are asked and not yet there."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("rooms", nargs="*")
    parser.add_argument("--samples", type=int, default=14)
    parser.add_argument("--width", type=int, default=1600)
    asked = parser.parse_intermixed_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    for name, furnish in ROOMS.items():
        if (asked.rooms and name not in asked.rooms) or (asked.out / f"{name}.json").exists():
            continue
        begun = time.time()
        furnish()
        studio.quality(asked.samples, asked.width, asked.width * 9 // 16, 4)
        studio.shoot(asked.out / f"{name}.exr")
        note = {"name": name, "room": name, "seconds": round(time.time() - begun, 1), "lift": LIFTED.get(name, 1.0)}
        (asked.out / f"{name}.json").write_text(json.dumps(note))
        print("SHOT", name, note["seconds"], flush=True)
