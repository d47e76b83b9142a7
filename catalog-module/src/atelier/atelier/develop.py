"""Turns raw exposures into pictures: takes the noise out, gives each variant its colour, prints in all sizes.

The noise sits in the light, the pattern in the colour: light is divided by colour, smoothed along surfaces (an edge-avoiding
wavelet guided by direction and place, after Dammertz and others, 2010) and multiplied by colour again, which stays sharp.
"""

import argparse
import json
import subprocess
import time
from pathlib import Path

import numpy as np
from PIL import Image

from .assortment import articles
from .stuffs import RECOLOURED, linear, stuffs_of

GROUND = np.array((0.888, 0.838, 0.761), dtype=np.float32)
LINEN = np.array(linear("#F2ECE2"), dtype=np.float32)
SIZES = {"4:3": (800, 400), "16:9": (1600, 800)}


def read_exr(path):
    """All channels of an uncompressed OpenEXR file, by name."""
    data = Path(path).read_bytes()
    place, header = 8, {}
    while data[place]:
        end = data.index(0, place)
        name = data[place:end].decode()
        kind_end = data.index(0, end + 1)
        size = int.from_bytes(data[kind_end + 1 : kind_end + 5], "little")
        header[name] = data[kind_end + 5 : kind_end + 5 + size]
        place = kind_end + 5 + size
    place += 1
    left, top, right, bottom = np.frombuffer(header["dataWindow"], "<i4")
    width, height = right - left + 1, bottom - top + 1
    channels, at = [], 0
    listing = header["channels"]
    while listing[at]:
        end = listing.index(0, at)
        channels.append((listing[at:end].decode(), int.from_bytes(listing[end + 1 : end + 5], "little")))
        at = end + 17
    assert all(kind == 2 for _, kind in channels), "only float channels are read"
    line = 8 + width * 4 * len(channels)
    body = np.frombuffer(data, np.uint8, line * height, place + 8 * height).reshape(height, line)[:, 8:]
    values = np.ascontiguousarray(body).view("<f4").reshape(height, len(channels), width)
    return {name: values[:, i, :] for i, (name, _) in enumerate(channels)}


class Exposure:
    """A raw picture: its passes by short names."""

    def __init__(self, path):
        self.channels = read_exr(path)
        self.alpha = self.grey("Combined.A")

    def grey(self, ending):
        """One channel, by the end of its name."""
        for name, values in self.channels.items():
            if name.endswith("." + ending):
                return values.astype(np.float32)
        return None

    def colour(self, name):
        """A pass with three channels."""
        endings = [name + "." + c for c in ("RGB" if name not in ("Normal", "Position") else "XYZ")]
        found = [self.grey(ending) for ending in endings]
        return np.nan_to_num(np.stack(found, -1)) if found[0] is not None else None


def shifted(image, dy, dx):
    """The image moved by a pixel or none, its border repeated."""
    height, width = image.shape[:2]
    padded = np.pad(image, ((1, 1), (1, 1)) + ((0, 0),) * (image.ndim - 2), mode="edge")
    return padded[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width]


def _blurred(image):
    """A small blur."""
    total = image.copy()
    for dy, dx in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        total += shifted(image, dy, dx)
    return total / 5


def _views(image, step):
    """The image moved by a step each way, as views of one padded copy."""
    pad = ((step, step), (step, step)) + ((0, 0),) * (image.ndim - 2)
    padded = np.pad(image, pad, mode="edge")
    height, width = image.shape[:2]
    return {(dy, dx): padded[step + dy * step : step + dy * step + height, step + dx * step : step + dx * step + width]
            for dy, dx in KERNEL}


KERNEL = {(dy, dx): (1.0, 0.6, 0.36)[abs(dy) + abs(dx)] for dy in (-1, 0, 1) for dx in (-1, 0, 1)}


def denoise(lights, normal, position, levels=5, softness=0.55, sharp=24):
    """Smooths several lights at once along surfaces; each is kept where it really changes."""
    lights = [light.astype(np.float32) for light in lights]
    normal = normal.astype(np.float32)
    spacing = np.linalg.norm(shifted(position, 0, 1) - position, axis=-1) + 1e-5
    spacing = np.minimum(spacing, np.linalg.norm(shifted(position, 0, -1) - position, axis=-1) + 1e-5)
    across = (position * normal).sum(-1)
    noise = []
    for light in lights:
        grey = light.mean(-1)
        local = np.abs(grey - _blurred(grey))
        noise.append(_blurred(_blurred(_blurred(local))) * 1.4 + 0.004)
    for level in range(levels):
        _smooth_once(lights, normal, position, across, spacing, noise, level, softness, sharp)
    return lights


def _smooth_once(lights, normal, position, across, spacing, noise, level, softness, sharp):
    """One level of the wavelet, in place."""
    step = 2**level
    places, ways = _views(position, step), _views(normal, step)
    seen = [_views(light, step) for light in lights]
    greys = [_blurred(light.mean(-1)) for light in lights]
    others = [_views(grey, step) for grey in greys]
    total = [np.zeros_like(light) for light in lights]
    weights = [np.zeros(light.shape[:2], np.float32) for light in lights]
    tolerance = [-(1 + 0.35 * level) / (softness * 3.2 * each) for each in noise]
    flat = -0.6 / (spacing * step + 1e-6)
    for at, share in KERNEL.items():
        alike = _power(np.clip(np.einsum("yxc,yxc->yx", ways[at], normal), 0, 1), sharp) * share
        away = np.abs(np.einsum("yxc,yxc->yx", places[at], normal) - across) * flat
        for i in range(len(lights)):
            weight = alike * np.exp(away + np.abs(others[i][at] - greys[i]) * tolerance[i])
            total[i] += seen[i][at] * weight[..., None]
            weights[i] += weight
    for i in range(len(lights)):
        lights[i] = total[i] / np.maximum(weights[i], 1e-6)[..., None]


def _power(values, exponent):
    """The 24th power, or the third."""
    if exponent == 3:
        return values * values * values
    square = values * values
    eighth = square * square
    eighth = eighth * eighth
    return eighth * eighth * eighth


def without_sparks(light):
    """Single pixels far brighter than all around them come down to their neighbours."""
    grey = light.mean(-1)
    around = np.sort(np.stack([shifted(grey, dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx]), 0)
    limit = around[5] * 1.6 + 0.02
    return light * np.minimum(1, limit / np.maximum(grey, 1e-6))[..., None]


def smooth_passes(raw, levels=5, glass=False, softness=0.55):
    """The light of a raw picture without its noise: diffuse direct and indirect, gloss, transmission."""
    normal, position = raw.colour("Normal"), raw.colour("Position")
    length = np.linalg.norm(normal, axis=-1, keepdims=True)
    normal = normal / np.maximum(length, 1e-5)
    lights = [raw.colour("DiffDir"), raw.colour("DiffInd"), raw.colour("GlossDir") + raw.colour("GlossInd")]
    if glass:
        return denoise([without_sparks(light) for light in lights], normal, position, levels, 2.5, 3)
    return denoise([without_sparks(light) for light in lights], normal, position, levels, softness)


class Negative:
    """A raw picture without noise, ready to be printed in any colour of its forms."""

    def __init__(self, path, empty=None, levels=5, glass=False, softness=0.55):
        raw = Exposure(path)
        self.glass = glass
        self.direct, self.indirect, self.gloss = smooth_passes(raw, levels, glass, softness)
        self.colour, self.gloss_colour = raw.colour("DiffCol"), raw.colour("GlossCol")
        self.own = raw.colour("Emit")
        self.alpha, self.position = raw.alpha, raw.colour("Position")
        through = raw.colour("TransCol")
        self.own = self.own + (raw.colour("TransDir") + raw.colour("TransInd")) * through if through is not None else self.own
        self.patterns = {name: raw.colour(name) for name in RECOLOURED + ("ground",)}
        self.combined = raw.colour("Combined")
        self.bare = self._bare(empty) if empty else None

    def _bare(self, path):
        """The light on the empty ground, in the picture's size."""
        raw = Exposure(path)
        normal, position = raw.colour("Normal"), raw.colour("Position")
        light = raw.colour("DiffDir") + raw.colour("DiffInd")
        light = denoise([light], normal, position, 4, 3.0)[0]
        size = self.colour.shape[1::-1]
        up = [np.asarray(Image.fromarray(light[..., i]).resize(size, Image.BICUBIC)) for i in range(3)]
        return np.stack(up, -1)

    def coloured(self, was, now):
        """The colour pass with other stuffs in place of those that were photographed."""
        colour, ratio = self.colour.copy(), np.ones_like(self.colour)
        for name in RECOLOURED:
            pattern = self.patterns[name]
            if pattern is None or name not in was or was[name].kind == "metal":
                continue
            weight, light = pattern[..., :1], pattern[..., 1:2]
            (dark0, light0), (dark1, light1) = was[name].ends(), now[name].ends()
            before = (weight - light) * np.array(dark0) + light * np.array(light0)
            after = (weight - light) * np.array(dark1) + light * np.array(light1)
            colour += after - before
            change = (np.array(now[name].middle()) + 0.08) / (np.array(was[name].middle()) + 0.08)
            ratio += weight * (np.clip(change, 0.4, 2.0) ** 0.55 - 1)
        return np.clip(colour, 0, 1), ratio

    def print(self, was, now):
        """The studio picture in linear light, its ground exactly linen where nothing shades it."""
        colour, ratio = self.coloured(was, now)
        thing = (self.direct + self.indirect * ratio) * colour + self.gloss * self.gloss_colour + self.own
        alpha = np.clip(self.alpha, 0, 1)[..., None]
        ground = self.patterns["ground"][..., :1]
        lit = self.bare.sum(-1, keepdims=True) > 0.05
        level = self._level(lit[..., 0])
        shade = self._shade(np.where(lit, self.bare, level))
        thing = thing / (level * 1.04)
        backdrop = np.clip(ground + 1 - alpha, 0, 1)
        if self.glass:
            backdrop = _through_glass(backdrop)
        thing, backing = _layers(thing, LINEN * shade, backdrop)
        if self.glass:
            seen = _blurred(_blurred(_blurred(_blurred(colour))))
            shine = _blurred(_blurred(self.gloss * self.gloss_colour)) / level
            through = np.where(backdrop > 0.02, np.clip(seen / GROUND, 0, 1), 1)
            backing = np.clip(backing * through + shine, 0, 1)
        return backdrop, thing, backing

    def _level(self, lit):
        """How bright the empty ground is where the piece stands."""
        low = int(self.bare.shape[0] * 0.5)
        near = self.bare[low:][lit[low:]]
        return np.median(near, axis=0).mean() if len(near) else 1.0

    def _shade(self, bare):
        """What of its light the ground keeps; far away all of it."""
        position = self.position
        inside = (self.patterns["ground"][..., 0] < 0.5 * self.alpha) & (self.alpha > 0.5)
        middle = np.median(position[inside], axis=0)
        reach = np.percentile(np.linalg.norm(position[inside] - middle, axis=-1), 98)
        far = np.clip((np.linalg.norm(position - middle, axis=-1) / reach - 3.2) / 2.5, 0, 1)[..., None]
        shade = np.clip((self.direct + self.indirect) / np.maximum(bare, 1e-3), 0, 1.0)
        shade = 1 - (1 - shade) * 0.92
        far = np.where((self.alpha < 0.999)[..., None] & ~inside[..., None], 1.0, far)
        return shade * (1 - far) + far


def _spread(values, weight, rounds=2):
    """Carries values from where the weight is one to the pixels beside."""
    values, weight = values * weight, weight.astype(np.float32)
    for _ in range(rounds):
        total, count = np.zeros_like(values), np.zeros_like(weight)
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                total += shifted(values, dy, dx)
                count += shifted(weight, dy, dx)
        keep = weight > 0.5
        values = np.where(keep, values, total / np.maximum(count, 1e-6))
        weight = np.where(keep, 1.0, (count > 0).astype(np.float32))
    return values, weight


def _through_glass(backdrop):
    """Ground seen through glass is ground, however much of it the glass mirrors away; what stands in the way stays."""
    solid = (_blurred(backdrop) < 0.03).astype(np.float32)
    near = _blurred(_blurred(solid)) > 0.001
    return np.where(near, backdrop, np.clip(_blurred(backdrop) * 4, 0, 1))


def _layers(thing, backing, backdrop):
    """Thing and ground apart, so that a pixel at an edge mixes clean colours of both."""
    pure = (backdrop < 0.02).astype(np.float32)
    clean, reached = _spread(thing, pure)
    mixed = np.clip((thing - backdrop * LINEN) / np.maximum(1 - backdrop, 0.08), 0, None)
    thing = np.where(pure > 0, thing, np.where(reached > 0, clean, mixed))
    only = ((backdrop > 0.98)).astype(np.float32)
    under, found = _spread(backing, only)
    return thing, np.where(only > 0, backing, np.where(found > 0, under, LINEN * np.ones_like(backing)))


def encoded(picture):
    """Linear light as bytes of sRGB."""
    picture = np.clip(picture, 0, 1)
    values = np.where(picture <= 0.0031308, picture * 12.92, 1.055 * picture ** (1 / 2.4) - 0.055)
    return Image.fromarray((values * 255 + 0.5).astype(np.uint8))


def finish(thing, calm=0.22, contrast=0.10):
    """Soft highlights, a little contrast and calm colours."""
    grey = (thing * np.array([0.2126, 0.7152, 0.0722])).sum(-1, keepdims=True)
    thing = _shoulder(np.clip(grey + (thing - grey) * (1 - calm), 0, None))
    return thing + contrast * (thing * thing * (3 - 2 * thing) - thing)


def _shoulder(light, knee=0.72):
    """Bends what is brighter than the knee towards white."""
    over = np.maximum(light - knee, 0)
    return np.minimum(light, knee) + (1 - knee) * (1 - np.exp(-over / (1 - knee)))


def write(image, folder, name, widths):
    """The picture in all widths and endings."""
    folder.mkdir(parents=True, exist_ok=True)
    for width in widths:
        height = round(image.height * width / image.width)
        sized = image if width == image.width else image.resize((width, height), Image.LANCZOS)
        target = folder / f"{name}-{width}"
        sized.save(f"{target}.jpg", quality=80, optimize=True, progressive=True)
        sized.save(f"{target}.webp", quality=78, method=3)
        sized.save(f"{target}.png", compress_level=1)
        subprocess.run(["avifenc", "-s", "8", "-j", "1", "--min", "18", "--max", "34", f"{target}.png", f"{target}.avif"],
                       check=True, capture_output=True)
        Path(f"{target}.png").unlink()


def picture_name(article, view):
    """The name of an article's picture of a view."""
    return article.name + {"front": "", "detail": "-detail", "open": "-open"}[view]


def develop(note, raw, folder):
    """All variants of one exposure."""
    everything = {article.sku: article for article in articles()}
    negative = Negative(raw / f"{note['name']}.exr", raw / f"{note['name']}.empty.exr", glass=note.get("glass", False))
    was = stuffs_of(everything[note["shot"]])
    seen = set()
    for sku in note["variants"]:
        article = everything[sku]
        key = (article.colour, article.material, article.wood)
        if key in seen:
            continue
        seen.add(key)
        backdrop, thing, backing = negative.print(was, stuffs_of(article))
        picture = backdrop * backing + (1 - backdrop) * finish(thing)
        write(encoded(picture), folder, picture_name(article, note["view"]), SIZES["4:3"])


def print_room(note, raw, folder):
    """A room scene: the whole light, developed to a bright morning; a mirror does not show the lamps behind the camera."""
    negative = Negative(raw / f"{note['name']}.exr", softness=0.95)
    light = (negative.direct + negative.indirect) * negative.colour + negative.own
    lamps = 0.8 * np.percentile(light.mean(-1), 90)
    light = light + np.minimum(negative.gloss, lamps) * negative.gloss_colour
    sky = (1 - np.clip(negative.alpha, 0, 1))[..., None] * np.array(linear("#F4F3EC"), np.float32) * 2.2
    light = light + sky
    middle, bright = np.percentile(light.mean(-1), (50, 90))
    picture = finish(light * min(0.43 / middle, 0.78 / bright) * note.get("lift", 1.0), 0.10, 0.30)
    write(encoded(picture), folder, note["name"], SIZES["16:9"])


def main(arguments):
    """Develops every exposure that has not been developed yet."""
    parser = argparse.ArgumentParser()
    parser.add_argument("raw", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    asked = parser.parse_args(arguments)
    for path in sorted(asked.raw.glob("*.json"), key=lambda p: p.stat().st_mtime):
        note, done = json.loads(path.read_text()), path.with_suffix(".done")
        if done.exists() or (asked.names and note["name"] not in asked.names):
            continue
        begun = time.time()
        if "room" in note:
            print_room(note, asked.raw, asked.folder)
        else:
            develop(note, asked.raw, asked.folder)
        done.write_text(str(round(time.time() - begun, 1)))
        print("DEVELOPED", note["name"], done.read_text(), flush=True)


if __name__ == "__main__":
    import sys
    main(sys.argv[1:])
