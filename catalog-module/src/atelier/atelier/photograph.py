"""Run inside Blender: exposes the raw pictures of products.

    blender -b -P run.py -- photograph OUT [--samples N] [--width W] [--views front,detail,open] [PRODUCT …]
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np

from . import paint, studio
from .assortment import AGAINST_THE_WALL, HANGING, ON_THE_WALL, OPENING, products
from .stuffs import stuffs_of

# How the camera stands to a kind of thing: (azimuth, elevation).
STANCE = {"LART": (28, 38), "JUTT": (24, 36), "AUBM": (30, 24), "NEVM": (30, 24), "BRUM": (30, 24), "SOMM": (30, 20),
          "SANL": (33, 19), "LOZL": (33, 19), "OCRA": (14, 20), "LIVR": (16, 40), "TRAP": (28, 28), "CAMT": (22, 6),
          "BELT": (22, 6), "SANT": (22, 6), "LUNM": (24, 2), "CALS": (12, -4), "ECUS": (14, 2), "ZINS": (14, -6),
          "MONT": (24, 6), "VAUE": (30, 8), "SOLA": (26, 7), "SOLU": (26, 8), "GALP": (20, 20), "CHAC": (22, 8),
          "EAUC": (14, 8), "VASE": (14, 6), "PERC": (27, 17), "BERR": (20, 17), "CAMA": (24, 20), "LAND": (27, 20),
          "ESTE": (14, 18), "HERL": (38, 5), "TREL": (20, 5), "HERB": (52, 8), "DOLL": (20, 4), "ARVB": (26, 14),
          "CAUS": (20, 19), "YON16": (20, 19), "AUBP": (28, 16), "CAMB": (20, 16), "SOLC": (22, 9), "SOLT": (24, 9),
          "PERV": (22, 6), "SANF": (26, 8), "BRAA": (24, 6), "VAUL": (22, 7), "VAUB": (26, 13), "FUTA": (20, 5),
          "BRUP": (12, 0), "ESTU": (12, 4), "BOLE": (18, 5), "GARI": (28, 38), "OCRB": (18, 22), "HYET": (26, 20),
          "PORQ": (58, 17), "MESL": (38, 17), "MESS": (40, 11), "LOZB": (27, 15)}
STANDARD = (27, 12)



def forms(variants):
    """Groups of variants that share their light: alike in all but colour."""
    groups = {}
    for article in variants:
        stuffs = stuffs_of(article)
        used = {stuff for stuff, *_ in article.build().parts}
        other = tuple((k, v) for k, v in sorted(stuffs.items()) if k in used and k not in ("cover", "wood"))
        key = (stuffs["cover"].form() if "cover" in used else (), stuffs["wood"].form() if "wood" in used else (), other)
        groups.setdefault(key, []).append(article)
    return list(groups.values())


def stage(article):
    """Sets one article up in the empty studio; tells its points."""
    studio.clear()
    piece = article.build()
    stuffs = stuffs_of(article)
    used = {stuff for stuff, *_ in piece.parts}
    glow = 6.0
    thing = studio.mesh(article.product, piece, {name: paint.material(name, stuffs[name], glow) for name in used})
    points = np.concatenate([part.points for stuff, part, _, photo in piece.parts if photo])
    if article.product in HANGING:
        points = points[points[:, 2] < article.h + 0.12]
    reach = float(np.linalg.norm(points.max(0) - points.min(0)) / 2)
    if article.product in HANGING | ON_THE_WALL:
        studio.wall(60, float(points[:, 1].max()) + (0.5 * reach if article.product in HANGING else 0.003))
    else:
        studio.floor(60)
        studio.horizon(55)
        if article.product in AGAINST_THE_WALL:
            studio.wall(60, float(points[:, 1].max()) + 0.004)
    middle = (points.max(0) + points.min(0)) / 2
    studio.studio_light(middle, reach)
    if article.product in ON_THE_WALL:
        studio.mirrored_room(middle, STANCE[article.product][0])
    return thing, points


def aim(article, points, view):
    """Sets the camera for a view."""
    azimuth, elevation = STANCE.get(article.product, STANDARD)
    if view == "detail":
        low, high = points.min(0), points.max(0)
        focus = low + (high - low) * np.array([0.70, 0.12, 0.72])
        studio.camera(points, azimuth + 14, elevation + 5, 85, (0.92, 0.92), focus=focus, zoom=2.6)
    else:
        flat = article.product in ("LART", "JUTT", "GARI")
        studio.camera(points, azimuth, elevation, 70, (0.84 if flat else 0.80, 0.76), centre=0.48)


def expose(articles, view, out, samples, width):
    """The raw picture of a group of variants, and the same place empty."""
    article = articles[0]
    article.state = "open" if view == "open" else ""
    begun = time.time()
    thing, points = stage(article)
    aim(article, points, view)
    name = f"{article.name}-{view}"
    studio.quality(samples, width, width * 3 // 4)
    studio.shoot(out / f"{name}.exr")
    thing.hide_render = True
    share = 1 if article.product in AGAINST_THE_WALL else 4
    studio.quality(16, width // share, width * 3 // 4 // share, 2, 0.02)
    studio.shoot(out / f"{name}.empty.exr")
    note = {"name": name, "view": view, "shot": article.sku, "variants": [a.sku for a in articles],
            "seconds": round(time.time() - begun, 1),
            "glass": stuffs_of(article)["cover"].kind == "glass"}
    (out / f"{name}.json").write_text(json.dumps(note))
    print("SHOT", name, note["seconds"], flush=True)


def main(arguments):
    """Exposes what is asked and not yet there."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("products", nargs="*")
    parser.add_argument("--samples", type=int, default=28)
    parser.add_argument("--width", type=int, default=800)
    parser.add_argument("--views", default="front")
    asked = parser.parse_intermixed_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    for view in asked.views.split(","):
        for product, variants in products().items():
            if (asked.products and product not in asked.products) or (view == "open" and product not in OPENING):
                continue
            for group in forms(variants):
                if not (asked.out / f"{group[0].name}-{view}.json").exists():
                    expose(group, view, asked.out, asked.samples, asked.width)
