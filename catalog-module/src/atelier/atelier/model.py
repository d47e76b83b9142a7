"""Run inside Blender: writes the light models for the 3D view, one a product.

    blender -b -P run.py -- model FOLDER [PRODUCT …]

glTF binary: metres, y up, the origin on the floor in the middle, plain materials by the names of the stuffs; a viewer may
recolour `cover`.
"""

import argparse
import csv
from pathlib import Path

import bpy

from . import studio
from .assortment import HANGING, products
from .stuffs import stuffs_of

LARGEST = 250_000
FACES = 9_000


def plain(name, stuff):
    """A material that every viewer understands."""
    result = bpy.data.materials.new(name)
    result.use_nodes = True
    surface = result.node_tree.nodes["Principled BSDF"]
    surface.inputs["Base Color"].default_value = (*stuff.middle(), 1)
    surface.inputs["Roughness"].default_value = max(stuff.rough, 0.05)
    surface.inputs["Metallic"].default_value = 1.0 if stuff.kind == "metal" else 0.0
    if stuff.kind == "glass":
        surface.inputs["Alpha"].default_value = 0.35
        result.blend_method = "BLEND"
    if stuff.kind in ("glow", "shade"):
        surface.inputs["Emission"].default_value = (*stuff.middle(), 1)
        surface.inputs["Emission Strength"].default_value = 1.0 if stuff.kind == "glow" else 0.25
    result.use_backface_culling = False
    return result


def upright(piece, product):
    """The piece with its origin on the floor, in the middle."""
    low, high = piece.bounds(model=True)
    drop = 0 if product in HANGING else -low[2]
    return piece.moved(-(low[0] + high[0]) / 2, -(low[1] + high[1]) / 2, drop)


def write(article, path):
    """Writes one model; if it is too large, once more with fewer faces."""
    faces = FACES
    while True:
        studio.clear()
        piece = upright(article.build(), article.product)
        stuffs = stuffs_of(article)
        used = {stuff for stuff, _, in_model, _ in piece.parts if in_model}
        studio.mesh(article.product, piece, {name: plain(name, stuffs[name]) for name in used}, True, faces)
        bpy.ops.export_scene.gltf(filepath=str(path), export_format="GLB", export_apply=True, export_yup=True,
                                  export_texcoords=False, export_normals=True, export_colors=False,
                                  export_animations=False, export_extras=False)
        if path.stat().st_size <= LARGEST or faces < 2_000:
            return path.stat().st_size
        faces = int(faces * 0.8)


def main(arguments):
    """Writes all models and their list."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("products", nargs="*")
    asked = parser.parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    listed = []
    for product, variants in products().items():
        path = asked.folder / f"{product.lower()}.glb"
        if not asked.products or product in asked.products:
            print("MODEL", product, write(variants[0], path), flush=True)
        listed.append((product, path.name))
    with open(asked.folder / "models.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("product", "file"))
        writer.writerows(listed)
