"""The assortment as its product file states it, and who builds what."""

import csv
from dataclasses import dataclass
from pathlib import Path

from . import bedroom, lamps, outdoors, seats, small, storage, tables

DEMO = Path(__file__).resolve().parents[2] / "main/resources/demo"

BUILDERS = {
    "AUB3": seats.aubrac, "AUB2": seats.aubrac, "LUB3": seats.luberon, "CAUS": seats.corner_sofa,
    "YON16": seats.corner_sofa, "SOL14": seats.sologne, "SOL16": seats.sologne, "GAR14": seats.garonne,
    "VER14": seats.vercors, "ALPI": seats.alpilles, "CORD": seats.cordouan, "MORV": seats.morvan,
    "GALP": seats.galet, "CAMA": tables.camargue, "ESTE": tables.esterel, "LAND": tables.landes,
    "BRTV": storage.bray_tv, "PERC": tables.perche, "BERR": tables.berry, "VOSG": seats.vosges,
    "SORG": seats.sorgue, "ARDE": seats.ardeche, "MEIJ": seats.meije, "BPER": seats.perche_bench,
    "BREN": storage.bray, "SOLU": storage.solutre_buffet, "SANL": bedroom.sancy_bed, "LOZL": bedroom.lozere,
    "CAMT": bedroom.camares, "BELT": bedroom.belle_ile, "SANT": bedroom.sancy_head, "AUBM": bedroom.aubisque,
    "NEVM": bedroom.neve, "BRUM": bedroom.bruyere, "SOMM": bedroom.gresigne, "SANC": storage.sancy_bedside,
    "MONB": tables.montaigne_desk, "ARVB": tables.arvor_desk, "ARVS": seats.arvor_chair, "CALS": lamps.calanque,
    "ECUS": lamps.ecume, "ZINS": lamps.zinc, "HERL": lamps.heron, "TREL": lamps.landier, "DOLL": lamps.dolmen,
    "HERB": lamps.heron_desk, "LART": small.larzac, "JUTT": small.camaret, "CHAC": small.aulnes,
    "TRAP": small.transhumance, "MONT": storage.montaigne_bookcase, "VAUE": storage.vauban,
    "SANK": storage.sancy_chest, "SOLA": storage.solutre_wardrobe, "OCRA": small.ocres, "EAUC": small.source,
    "VASE": small.amphore, "LUNM": small.lune, "LIVR": small.book, "HYER": seats.hyeres,
    "AUBP": seats.aubrac_stool, "CAMB": tables.camargue_side, "SOLC": tables.solutre_console,
    "SOLT": storage.solutre_tv, "ARDT": seats.ardeche_stool, "PERV": storage.perche_dresser,
    "PERB": seats.perche_settle, "MESL": bedroom.mesange_bed, "MESS": bedroom.mesange_bunks,
    "LOZB": bedroom.lozere_bench, "SANF": storage.sancy_tallboy, "BRAA": storage.bray_wardrobe,
    "VAUB": tables.vauban_desk, "VAUL": storage.vauban_wide, "FUTA": storage.futaie, "BRUP": lamps.brume,
    "ESTU": lamps.estuaire, "BOLE": lamps.bolet, "GARI": small.garrigue, "OCRB": small.ocres_bowls,
    "HYEC": outdoors.hyeres_sofa, "HYET": tables.hyeres_table, "PORQ": outdoors.porquerolles,
}

HANGING = {"CALS", "ECUS", "ZINS", "BRUP"}
ON_THE_WALL = {"LUNM"}
AGAINST_THE_WALL = {"CAMT", "BELT", "SANT"}
OPENING = {"SOL14", "SOL16", "GAR14", "VER14", "PERC"}

# Shown otherwise than they are measured: with a cable, standing up, folded or with something in them.
AS_BUILT = {"ARVB", "CALS", "ECUS", "ZINS", "CHAC", "TRAP", "OCRA", "VASE", "LIVR", "LART", "LUNM",
            "BRUP", "OCRB", "GARI"}


def fitted(piece, size):
    """Stretches a piece by the few hundredths that its cushions swell."""
    low, high = piece.bounds()
    scale = [want / have for want, have in zip(size, high - low)]
    for _, part, _, _ in piece.parts:
        part.at(0, -(low[1] + high[1]) / 2, -low[2]).scale(*scale)
    return piece


@dataclass
class Article:
    """One variant: what a builder needs to know of it."""

    sku: str
    product: str
    row: dict
    state: str = ""

    def number(self, code):
        """A measure in the file's own unit, or nothing."""
        value = self.row.get("attr." + code, "")
        return float(value) if value else None

    def metres(self, code):
        """A measure in metres, or nothing."""
        value = self.number(code)
        return value / 100 if value else None

    @property
    def w(self):
        return self.metres("width_cm")

    @property
    def d(self):
        return self.metres("depth_cm") or self.metres("length_cm")

    @property
    def h(self):
        return self.metres("height_cm") or 0.1

    @property
    def length(self):
        return self.metres("length_cm")

    @property
    def extended(self):
        return self.metres("length_extended_cm")

    @property
    def seat_h(self):
        return self.metres("seat_height_cm")

    @property
    def bed_w(self):
        return self.metres("bed_width_cm")

    @property
    def bed_l(self):
        return self.metres("bed_length_cm")

    @property
    def seats(self):
        return int(self.number("seats") or 1)

    @property
    def colour(self):
        return self.row["attr.colour.fr"]

    @property
    def material(self):
        return self.row["attr.material.fr"]

    @property
    def wood(self):
        return self.row["attr.wood.fr"]

    @property
    def name(self):
        """The name of the variant's pictures: its number in small letters."""
        return self.sku.lower()

    def is_wooden(self):
        """Whether the variant's colour is that of its wood."""
        wooden = {"Chêne naturel", "Noyer", "Chêne fumé", "Hêtre naturel", "Frêne clair"}
        return self.colour in wooden or (self.colour == "Noir" and bool(self.wood) and "massif" in self.material) or (
            self.product == "SORG")

    def build(self):
        """The piece itself, brought to the very measures that the product states."""
        piece = BUILDERS[self.product](self)
        if self.state or self.product in AS_BUILT:
            return piece
        return fitted(piece, (self.w, self.d, self.h))


def rows():
    """The product file's rows."""
    with open(DEMO / "products.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def articles():
    """Every variant that has a builder, in the file's order."""
    return [Article(row["sku"], row["product"], row) for row in rows() if row["product"] in BUILDERS]


def pictured(article, variants):
    """The variant whose picture shows this one too: the first of its product that looks the same."""
    def look(each):
        return each.colour, each.material, each.wood
    return next(each for each in variants if look(each) == look(article))


def products():
    """Variants by product."""
    result = {}
    for article in articles():
        result.setdefault(article.product, []).append(article)
    return result
