"""The photographer's studio in Blender: objects, light, camera and the passes of a picture."""

import math

import bpy
import numpy as np
from mathutils import Vector

from . import paint
from .solids import normals
from .stuffs import Stuff

PASSES = ("use_pass_diffuse_direct", "use_pass_diffuse_indirect", "use_pass_diffuse_color", "use_pass_glossy_direct",
          "use_pass_glossy_indirect", "use_pass_glossy_color", "use_pass_transmission_direct",
          "use_pass_transmission_indirect", "use_pass_transmission_color", "use_pass_emit", "use_pass_environment",
          "use_pass_normal", "use_pass_position", "use_pass_combined")


def clear():
    """An empty studio."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.world = bpy.data.worlds.new("air")
    scene.world.use_nodes = True
    return scene


def mesh(name, piece, materials, model=False, limit=None):
    """One object of all parts of a piece; for a light model no fine parts and no more faces than the limit."""
    parts = [(stuff, part) for stuff, part, in_model, in_photo in piece.parts if (in_model if model else in_photo)]
    stuffs = sorted({stuff for stuff, _ in parts})
    points, faces, grain, slots, base = [], [], [], [], 0
    for stuff, part in parts:
        points.append(part.points)
        grain.append(part.grain)
        faces.append(part.faces + base)
        slots.append(np.full(len(part.faces), stuffs.index(stuff)))
        base += len(part.points)
    points, faces = np.concatenate(points), np.concatenate(faces)
    result = bpy.data.meshes.new(name)
    _fill(result, points, faces, np.concatenate(slots))
    if not model:
        attribute = result.attributes.new("grain", "FLOAT_VECTOR", "POINT")
        attribute.data.foreach_set("vector", np.concatenate(grain).astype(np.float32).ravel())
    for stuff in stuffs:
        result.materials.append(materials[stuff])
    thing = bpy.data.objects.new(name, result)
    bpy.context.scene.collection.objects.link(thing)
    if limit and len(faces) * 2 > limit:
        modifier = thing.modifiers.new("lighter", "DECIMATE")
        modifier.ratio = limit / (len(faces) * 2)
    return thing


def _fill(result, points, faces, slots):
    """Puts arrays into a Blender mesh with the solids' own directions."""
    three = faces[:, 2] == faces[:, 3]
    count = np.where(three, 3, 4)
    keep = np.ones(faces.shape, dtype=bool)
    keep[three, 3] = False
    loops = faces[keep]
    start = np.concatenate([[0], np.cumsum(count)[:-1]])
    result.vertices.add(len(points))
    result.vertices.foreach_set("co", points.astype(np.float32).ravel())
    result.loops.add(len(loops))
    result.loops.foreach_set("vertex_index", loops.astype(np.int32))
    result.polygons.add(len(faces))
    result.polygons.foreach_set("loop_start", start.astype(np.int32))
    result.polygons.foreach_set("loop_total", count.astype(np.int32))
    result.polygons.foreach_set("material_index", slots.astype(np.int32))
    result.polygons.foreach_set("use_smooth", np.ones(len(faces), dtype=bool))
    result.update(calc_edges=True)
    result.use_auto_smooth = True
    result.auto_smooth_angle = math.pi
    result.normals_split_custom_set_from_vertices([tuple(v) for v in normals(points, faces)])


def floor(size, height=0.0):
    """The ground under everything."""
    return plane("ground", [(-size, -size, height), (size, -size, height), (size, size, height), (-size, size, height)],
                 paint.ground())


def horizon(size):
    """A round wall far away that only the camera sees, so that the ground never ends in the picture."""
    angle = np.linspace(0, 2 * math.pi, 64, endpoint=False)
    low = [(size * math.cos(t), size * math.sin(t), 0.0) for t in angle]
    corners = low + [(x, y, size) for x, y, _ in low]
    data = bpy.data.meshes.new("horizon")
    data.from_pydata(corners, [], [(i, (i + 1) % 64, (i + 1) % 64 + 64, i + 64) for i in range(64)])
    data.materials.append(paint.ground("horizon"))
    thing = bpy.data.objects.new("horizon", data)
    thing.visible_diffuse = thing.visible_glossy = thing.visible_shadow = thing.visible_transmission = False
    bpy.context.scene.collection.objects.link(thing)
    return thing


def wall(size, y):
    """An upright ground behind things that hang or lean."""
    return plane("wall", [(-size, y, -size), (size, y, -size), (size, y, size), (-size, y, size)], paint.ground("wall"))


def plane(name, corners, material):
    """A rectangle of one material."""
    data = bpy.data.meshes.new(name)
    data.from_pydata(corners, [], [(0, 1, 2, 3)])
    data.materials.append(material)
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def softbox(name, at, towards, size, power, colour=(1, 1, 1)):
    """A large soft lamp; the power is for a studio of one metre."""
    data = bpy.data.lights.new(name, "AREA")
    data.shape, data.size, data.energy, data.color = "DISK", size, power, colour
    thing = bpy.data.objects.new(name, data)
    thing.location = at
    thing.rotation_euler = (Vector(towards) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(thing)
    return thing


def air(colour, strength):
    """The light from everywhere."""
    back = bpy.context.scene.world.node_tree.nodes["Background"]
    back.inputs["Color"].default_value = (*colour, 1)
    back.inputs["Strength"].default_value = strength


def mirrored_room(middle, azimuth, away=4.0):
    """What a mirror shows: a wall with a window of six panes and a floor, seen by nothing but reflections."""
    ahead = np.array([-math.sin(math.radians(azimuth)), -math.cos(math.radians(azimuth)), 0.0])
    aside = np.array([ahead[1], -ahead[0], 0.0])

    def card(name, left, right, low, high, colour, strength, nearer=0.0):
        centre = np.asarray(middle) + ahead * (away - nearer)
        corners = [centre + aside * x + np.array([0, 0, z]) for x, z in ((left, low), (right, low), (right, high), (left, high))]
        thing = plane(name, [tuple(c) for c in corners], paint.material(name, Stuff("glow", colour, colour), strength))
        thing.visible_camera = thing.visible_diffuse = thing.visible_shadow = thing.visible_transmission = False
    card("far wall", -6, 6, -0.62, 5, "#DDD3C3", 0.80)
    card("far floor", -6, 6, -5, -0.62, "#B99468", 0.62)
    card("skirting", -6, 6, -0.62, -0.52, "#F1EBE0", 0.85, 0.01)
    card("casing", -0.72, 0.62, -0.22, 1.62, "#EFE9DD", 0.95, 0.02)
    for column in (0, 1):
        for row in range(3):
            x, z = -0.64 + column * 0.61, -0.14 + row * 0.57
            card("pane", x, x + 0.57, z, z + 0.53, "#F4F7FA", 1.9, 0.03)


def studio_light(middle, reach):
    """A large warm light at the left, a weak one at the right, a rim behind, soft air around."""
    m = Vector(middle)

    def put(name, way, far, size, power, colour):
        softbox(name, m + Vector(way).normalized() * far * reach, m, size * reach, power * reach * reach, colour)
    put("key", (-0.95, -0.75, 1.15), 3.4, 1.9, 250, (1.0, 0.965, 0.92))
    put("fill", (1.2, -0.9, 0.55), 4.0, 3.2, 30, (0.95, 0.97, 1.0))
    put("rim", (0.35, 1.0, 1.25), 3.4, 1.6, 60, (1.0, 0.97, 0.93))
    air((1.0, 0.98, 0.955), 0.26)


def camera(points, azimuth, elevation, lens=70, fill=(0.80, 0.74), ratio=4 / 3, centre=0.5, focus=None, zoom=1.0):
    """A camera that fills the picture with the points; azimuth zero looks at the front."""
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width = lens, 36
    thing = bpy.data.objects.new("camera", data)
    bpy.context.scene.collection.objects.link(thing)
    bpy.context.scene.camera = thing
    a, e = math.radians(azimuth), math.radians(elevation)
    ahead = np.array([-math.sin(a) * math.cos(e), math.cos(a) * math.cos(e), -math.sin(e)])
    right = np.array([math.cos(a), math.sin(a), 0])
    up = np.cross(right, ahead)
    points = np.asarray(points)
    if focus is not None:
        points = np.asarray(focus) + (points - np.asarray(focus)) / zoom
    low, high = points.min(0), points.max(0)
    look = (low + high) / 2
    distance = np.linalg.norm(high - low) * 2.2
    wide = 36 / lens / 2
    tall = wide / ratio
    for _ in range(12):
        eye = look - ahead * distance
        seen = points - eye
        depth = seen @ ahead
        x, z = seen @ right / depth, seen @ up / depth
        look = look + right * (x.max() + x.min()) / 2 * distance
        look = look + up * ((z.max() + z.min()) / 2 + (centre - 0.5) * 2 * tall) * distance
        need = max((x.max() - x.min()) / 2 / (wide * fill[0]), (z.max() - z.min()) / 2 / (tall * fill[1]))
        distance *= need
    eye = look - ahead * distance
    thing.location = eye
    thing.rotation_euler = Vector(ahead).to_track_quat("-Z", "Y").to_euler()
    data.clip_end = 200
    return thing


def quality(samples, width, height, bounces=3, threshold=0.07):
    """Few samples: the rest is the developer's work."""
    scene = bpy.context.scene
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    scene.render.film_transparent = True
    scene.render.use_persistent_data = True
    scene.render.threads_mode = "AUTO"
    scene.view_settings.view_transform = "Raw"
    scene.render.image_settings.file_format = "OPEN_EXR_MULTILAYER"
    scene.render.image_settings.color_depth = "32"
    scene.render.image_settings.exr_codec = "NONE"
    cycles = scene.cycles
    cycles.device, cycles.samples = "CPU", samples
    cycles.use_denoising = False
    cycles.use_adaptive_sampling = True
    cycles.adaptive_threshold, cycles.adaptive_min_samples = threshold, min(4, samples)
    cycles.max_bounces = bounces
    cycles.diffuse_bounces = cycles.glossy_bounces = bounces
    cycles.transmission_bounces, cycles.transparent_max_bounces = 2, 10
    cycles.min_transparent_bounces = 10
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 2.5, 0
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.blur_glossy = 0.6
    cycles.filter_width = 1.3
    layer = bpy.context.view_layer
    layer.pass_alpha_threshold = 0.99
    for name in PASSES:
        setattr(layer, name, True)
    have = {aov.name for aov in layer.aovs}
    for name in ("cover", "wood", "ground"):
        if name not in have:
            layer.aovs.add().name = name


def shoot(path, seed=1):
    """Takes the picture."""
    scene = bpy.context.scene
    scene.cycles.seed = seed
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)
