"""Blender's materials for the house's stuffs.

Each recoloured stuff also writes its pattern to a pass of its own (red: how much of it a pixel shows; green: how much of
that is its light colour), so that another colour is arithmetic and no new picture.
"""

import bpy

from .stuffs import RECOLOURED


class Nodes:
    """A small language over a material's nodes."""

    def __init__(self, material):
        material.use_nodes = True
        self.tree = material.node_tree
        self.tree.nodes.clear()
        grain = self.new("ShaderNodeAttribute")
        grain.attribute_name = "grain"
        self.grain = grain.outputs["Vector"]

    def new(self, kind):
        """A new node."""
        return self.tree.nodes.new(kind)

    def put(self, value, socket):
        """Connects a value or sets it."""
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        else:
            socket.default_value = value

    def math(self, act, a, b=0.0, clamp=False):
        """One sum."""
        node = self.new("ShaderNodeMath")
        node.operation, node.use_clamp = act, clamp
        self.put(a, node.inputs[0])
        self.put(b, node.inputs[1])
        return node.outputs[0]

    def stretch(self, vector, scale):
        """The vector times three numbers."""
        node = self.new("ShaderNodeVectorMath")
        node.operation = "MULTIPLY"
        self.put(vector, node.inputs[0])
        node.inputs[1].default_value = scale
        return node.outputs[0]

    def noise(self, vector, scale, detail=2.0, distortion=0.0):
        """Noise around one half."""
        node = self.new("ShaderNodeTexNoise")
        self.put(vector, node.inputs["Vector"])
        node.inputs["Scale"].default_value = scale
        node.inputs["Detail"].default_value = detail
        node.inputs["Distortion"].default_value = distortion
        return node.outputs["Fac"]

    def mix(self, factor, dark, light):
        """A colour between two."""
        node = self.new("ShaderNodeMixRGB")
        self.put(factor, node.inputs[0])
        node.inputs[1].default_value = (*dark, 1)
        node.inputs[2].default_value = (*light, 1)
        return node.outputs[0]

    def bump(self, height, strength, distance=0.002):
        """A surface raised by a pattern."""
        node = self.new("ShaderNodeBump")
        node.inputs["Strength"].default_value = strength
        node.inputs["Distance"].default_value = distance
        self.put(height, node.inputs["Height"])
        return node.outputs["Normal"]

    def around(self, noise, gain, offset=0.5):
        """Noise made stronger, kept between nothing and one."""
        return self.math("ADD", self.math("MULTIPLY", self.math("SUBTRACT", noise, 0.5), gain), offset, True)


def _wood(n, stuff):
    plank = n.new("ShaderNodeSeparateXYZ")
    n.put(n.grain, plank.inputs[0])
    index = n.math("FLOOR", n.math("DIVIDE", plank.outputs["Y"], 0.13))
    tone = n.new("ShaderNodeTexWhiteNoise")
    tone.noise_dimensions = "1D"
    n.put(index, tone.inputs["W"])
    moved = n.new("ShaderNodeCombineXYZ")
    n.put(n.math("ADD", plank.outputs["X"], n.math("MULTIPLY", index, 7.3)), moved.inputs[0])
    n.put(plank.outputs["Y"], moved.inputs[1])
    n.put(plank.outputs["Z"], moved.inputs[2])
    rings = n.noise(n.stretch(moved.outputs[0], (0.9, 17, 17)), 1.0, 4.0, 0.8)
    pores = n.noise(n.stretch(moved.outputs[0], (9, 260, 260)), 1.0, 2.0)
    pattern = n.around(rings, 2.3, 0.53)
    pattern = n.math("ADD", pattern, n.math("MULTIPLY", n.math("SUBTRACT", pores, 0.5), 0.75))
    pattern = n.math("ADD", pattern, n.math("MULTIPLY", n.math("SUBTRACT", tone.outputs[0], 0.5), 0.30), True)
    return pattern, n.bump(pores, 0.12, 0.001), stuff.rough


def _linen(n, stuff):
    across = n.noise(n.stretch(n.grain, (55, 620, 620)), 1.0, 1.0)
    along = n.noise(n.stretch(n.grain, (620, 55, 620)), 1.0, 1.0)
    cloud = n.noise(n.grain, 7.0, 3.0)
    weave = n.math("MULTIPLY", n.math("ADD", across, along), 0.5)
    pattern = n.math("ADD", n.around(weave, 1.7 * stuff.scale), n.math("MULTIPLY", n.math("SUBTRACT", cloud, 0.5), 0.35), True)
    return pattern, n.bump(weave, 0.35, 0.0012), stuff.rough


def _melange(n, stuff):
    fine = n.noise(n.grain, 420.0, 2.0)
    pattern = n.math("ADD", n.around(fine, 2.6), n.math("MULTIPLY", n.math("SUBTRACT", n.noise(n.grain, 60, 2), 0.5), 0.5), True)
    return pattern, n.bump(fine, 0.5, 0.002), stuff.rough


def _velvet(n, stuff):
    facing = n.new("ShaderNodeLayerWeight")
    facing.inputs["Blend"].default_value = 0.42
    nap = n.noise(n.grain, 8.0, 4.0, 0.6)
    rim = n.math("POWER", facing.outputs["Facing"], 1.6)
    pattern = n.math("ADD", n.math("MULTIPLY", rim, 0.95), n.around(nap, 0.7, 0.16), True)
    return pattern, n.bump(n.noise(n.grain, 900, 1), 0.12, 0.001), stuff.rough


def _boucle(n, stuff):
    curls = n.new("ShaderNodeTexVoronoi")
    n.put(n.grain, curls.inputs["Vector"])
    curls.inputs["Scale"].default_value = 105.0
    knot = n.math("SUBTRACT", 1.0, n.math("MULTIPLY", curls.outputs["Distance"], 1.5), True)
    pattern = n.math("ADD", n.math("MULTIPLY", knot, 0.7), n.math("MULTIPLY", n.noise(n.grain, 300, 2), 0.5), True)
    return pattern, n.bump(knot, 0.9, 0.006), stuff.rough


def _wool(n, stuff):
    thread = n.noise(n.stretch(n.grain, (180, 420, 420)), 1.0, 2.0, 0.4)
    return n.around(thread, 2.2), n.bump(thread, 0.7, 0.003), stuff.rough


def _knit(n, stuff):
    fine = n.noise(n.grain, 380.0, 1.0)
    return n.around(fine, 1.2, 0.6), n.bump(fine, 0.3, 0.0015), stuff.rough


def _ticking(n, stuff):
    axes = n.new("ShaderNodeSeparateXYZ")
    n.put(n.grain, axes.inputs[0])
    wave = n.math("SINE", n.math("MULTIPLY", axes.outputs["Y"], 95.0))
    stripe = n.math("MULTIPLY", n.math("SUBTRACT", wave, 0.72), 6.0, True)
    fine = n.noise(n.grain, 380.0, 1.0)
    pattern = n.math("SUBTRACT", n.around(fine, 0.5, 0.8), n.math("MULTIPLY", stripe, 0.9), True)
    return pattern, n.bump(fine, 0.3, 0.0015), stuff.rough


def _leather(n, stuff):
    skin = n.new("ShaderNodeTexVoronoi")
    n.put(n.grain, skin.inputs["Vector"])
    skin.inputs["Scale"].default_value = 330.0
    wear = n.noise(n.grain, 5.0, 5.0, 0.7)
    pattern = n.around(wear, 2.0)
    height = n.math("ADD", n.math("MULTIPLY", skin.outputs["Distance"], 0.6), n.noise(n.grain, 36, 3))
    rough = n.math("ADD", n.math("MULTIPLY", wear, 0.22), stuff.rough - 0.11)
    return pattern, n.bump(height, 0.28, 0.003), rough


def _marble(n, stuff):
    cloud = n.noise(n.grain, 3.0, 6.0, 1.4)
    vein = n.math("ABSOLUTE", n.math("SUBTRACT", cloud, 0.5))
    fine = n.math("ABSOLUTE", n.math("SUBTRACT", n.noise(n.grain, 7.0, 5.0, 2.2), 0.5))
    strength = n.math("MULTIPLY", vein, 16.0, True)
    light = n.math("ADD", n.math("MULTIPLY", fine, 9.0, True), 0.55, True)
    return n.math("MULTIPLY", n.math("POWER", strength, 0.5), light, True), None, stuff.rough


def _ceramic(n, stuff):
    speck = n.math("GREATER_THAN", n.noise(n.grain, 230.0, 1.0), 0.66)
    glaze = n.noise(n.stretch(n.grain, (60, 4, 4)), 1.0, 3.0)
    pattern = n.math("SUBTRACT", n.around(glaze, 1.4, 0.65), n.math("MULTIPLY", speck, 0.8), True)
    return pattern, n.bump(glaze, 0.15, 0.002), n.math("ADD", n.math("MULTIPLY", glaze, 0.3), stuff.rough - 0.18)


def _plain(n, stuff):
    return n.around(n.noise(n.grain, 6.0, 2.0), 0.8), None, stuff.rough


PATTERNS = {
    "wood": _wood, "linen": _linen, "melange": _melange, "velvet": _velvet, "boucle": _boucle, "wool": _wool,
    "knit": _knit, "ticking": _ticking, "leather": _leather, "marble": _marble, "ceramic": _ceramic,
}


def _glass(n, stuff, output):
    tint = stuff.middle()
    clear, gloss, blend = n.new("ShaderNodeBsdfTransparent"), n.new("ShaderNodeBsdfGlossy"), n.new("ShaderNodeMixShader")
    weight = n.new("ShaderNodeLayerWeight")
    weight.inputs["Blend"].default_value = 0.35
    deep = n.new("ShaderNodeMixRGB")
    n.put(n.math("POWER", weight.outputs["Facing"], 2.2), deep.inputs[0])
    deep.inputs[1].default_value = (*[t**0.35 for t in tint], 1)
    deep.inputs[2].default_value = (*[t**0.85 * 0.9 for t in tint], 1)
    n.put(deep.outputs[0], clear.inputs["Color"])
    gloss.inputs["Roughness"].default_value = stuff.rough
    n.put(n.math("ADD", n.math("MULTIPLY", n.math("POWER", weight.outputs["Facing"], 4.0), 0.55), 0.035, True), blend.inputs[0])
    n.put(clear.outputs[0], blend.inputs[1])
    n.put(gloss.outputs[0], blend.inputs[2])
    n.put(blend.outputs[0], output.inputs["Surface"])


def _glow(n, stuff, output, strength):
    light = n.new("ShaderNodeEmission")
    light.inputs["Color"].default_value = (*stuff.middle(), 1)
    light.inputs["Strength"].default_value = strength
    n.put(light.outputs[0], output.inputs["Surface"])


def material(name, stuff, glow=6.0):
    """The Blender material of a named stuff."""
    result = bpy.data.materials.new(name)
    n = Nodes(result)
    output = n.new("ShaderNodeOutputMaterial")
    if stuff.kind == "glass":
        _glass(n, stuff, output)
        return result
    if stuff.kind == "glow":
        _glow(n, stuff, output, glow)
        return result
    surface = n.new("ShaderNodeBsdfPrincipled")
    pattern, normal, rough = (_linen if stuff.kind == "shade" else PATTERNS.get(stuff.kind, _plain))(n, stuff)
    dark, light = stuff.ends()
    colour = n.mix(pattern, dark, light)
    n.put(colour, surface.inputs["Base Color"])
    n.put(rough, surface.inputs["Roughness"])
    surface.inputs["Specular"].default_value = 0.2 if stuff.rough > 0.7 else 0.42
    surface.inputs["Metallic"].default_value = 1.0 if stuff.kind == "metal" else 0.0
    if stuff.kind == "shade":
        n.put(colour, surface.inputs["Emission"])
        surface.inputs["Emission Strength"].default_value = 0.30 * glow / 6
    if normal is not None:
        n.put(normal, surface.inputs["Normal"])
    n.put(surface.outputs[0], output.inputs["Surface"])
    if name in RECOLOURED and stuff.kind != "metal":
        _record(n, name, pattern)
    return result


def _record(n, name, pattern):
    """Writes the pattern of a recoloured stuff to its pass."""
    both, note = n.new("ShaderNodeCombineXYZ"), n.new("ShaderNodeOutputAOV")
    both.inputs[0].default_value = 1.0
    n.put(pattern, both.inputs[1])
    note.name = name
    n.put(both.outputs[0], note.inputs["Color"])


def ground(name="ground", colour=(0.888, 0.838, 0.761)):
    """The studio's ground; its pass tells where it is seen."""
    result = bpy.data.materials.new(name)
    n = Nodes(result)
    output, surface, note = n.new("ShaderNodeOutputMaterial"), n.new("ShaderNodeBsdfDiffuse"), n.new("ShaderNodeOutputAOV")
    surface.inputs["Color"].default_value = (*colour, 1)
    n.put(surface.outputs[0], output.inputs["Surface"])
    note.name = "ground"
    note.inputs["Color"].default_value = (1, 1, 1, 1)
    return result
