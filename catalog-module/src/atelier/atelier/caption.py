"""Writes the pictures' alternative texts and names the pictures in the product file.

    python3 -m atelier.caption
"""

import csv
import re

from .assortment import DEMO, OPENING, Article, pictured, rows

PICTURES = DEMO / "pictures"

SCENES = {
    "scene-salon": (
        "Un salon clair au matin\u202f: canapé Aubrac 3 places en lin vert sauge, table basse Camargue, fauteuil Alpilles et "
        "tapis Larzac",
        "A bright sitting room in the morning: Aubrac three-seat sofa in sage green linen, Camargue coffee table, Alpilles "
        "armchair and Larzac rug"),
    "scene-sologne": (
        "Un salon aux murs d’argile\u202f: canapé convertible Sologne bleu nuit, table basse Landes, lampadaire Héron et "
        "fauteuil Morvan",
        "A sitting room with clay walls: Sologne sofa bed in midnight blue, Landes coffee table, Héron floor lamp and Morvan "
        "armchair"),
    "scene-salle-a-manger": (
        "Une salle à manger vert sauge\u202f: table et banc Perche, chaises Ardèche, enfilade Bray et suspension Calanque",
        "A sage green dining room: Perche table and bench, Ardèche chairs, Bray sideboard and Calanque pendant lamp"),
    "scene-chambre": (
        "Une chambre aux murs gris bleu\u202f: lit, chevets et commode Sancy en chêne, lampes Dolmen et tapis Larzac terracotta",
        "A bedroom with blue-grey walls: Sancy bed, bedside tables and chest of drawers in oak, Dolmen lamps and terracotta "
        "Larzac rug"),
    "scene-bureau": (
        "Un bureau aux murs ocre\u202f: bureau et bibliothèques Montaigne en noyer, fauteuil Arvor vert sapin et lampe Héron",
        "A study with ochre walls: Montaigne desk and bookcases in walnut, fir green Arvor chair and Héron lamp"),
    "scene-rangement": (
        "Une pièce claire\u202f: armoire et buffet haut Solutré cannés, table ronde Berry, chaises Sorgue et suspension Écume",
        "A bright room: Solutré wardrobe and high buffet with caned doors, Berry round table, Sorgue chairs and Écume pendant"),
    "scene-exterieur": (
        "Une terrasse en été\u202f: canapé, fauteuil et table basse de jardin Hyères devant des oliviers",
        "A terrace in summer: Hyères garden sofa, armchair and coffee table before olive trees"),
    "scene-enfant": (
        "Une chambre d’enfants claire\u202f: lits superposés et lit Mésange, tapis Garrigue, suspension Brume et portemanteau "
        "Futaie",
        "A bright children’s room: Mésange bunk beds and bed, Garrigue rug, Brume paper pendant and Futaie coat stand"),
}

OF_RANGE = {"Aubrac": "scene-salon", "Sologne": "scene-sologne", "Bray": "scene-salle-a-manger", "Perche": "scene-salle-a-manger",
            "Sancy": "scene-chambre", "Solutré": "scene-rangement", "Montaigne": "scene-bureau", "Arvor": "scene-bureau",
            "Hyères": "scene-exterieur", "Mésange": "scene-enfant"}
OF_PRODUCT = {"HERL": "scene-sologne", "HERB": "scene-bureau", "ALPI": "scene-salon",
              "CAMA": "scene-salon", "LAND": "scene-sologne", "MORV": "scene-sologne", "ARDE": "scene-salle-a-manger",
              "CALS": "scene-salle-a-manger", "BERR": "scene-rangement", "SORG": "scene-rangement", "TREL": "scene-salon",
              "GARI": "scene-enfant", "BRUP": "scene-enfant", "FUTA": "scene-enfant"}

# Pieces of a range that do not stand in the room that shows it.
ELSEWHERE = {"AUBP", "SANF", "SOLC", "SOLT", "BRAA", "PERB", "PERV"}

VIEWS = {
    "": (", de trois quarts", ", three-quarter view"),
    "-open": ("", ""),
    "-detail": (", détail", ", detail"),
}
OPENED = {"PERC": (", avec ses allonges", ", with its leaves")}
UNFOLDED = (", lit déplié", ", bed unfolded")


def exists(name):
    """Whether the picture has been taken."""
    return (PICTURES / f"{name}-800.jpg").exists()


def _first_small(text):
    return text[:1].lower() + text[1:]


def _without_size(text):
    """A variant's words without its measure, where one picture stands for several sizes."""
    return re.sub(r"^(\d+(\s×\s\d+)?\scm( diameter| across)?|Diamètre\s\d+\scm|Diameter\s\d+\scm)(, )?", "", text)


def alternative(article, view, shared):
    """What a picture shows, in French and English."""
    result = []
    extra = VIEWS[view] if view != "-open" else OPENED.get(article.product, UNFOLDED)
    for i, language in enumerate(("fr", "en")):
        variant = article.row["variant_" + language]
        variant = _first_small(_without_size(variant) if shared else variant)
        name = article.row["name_" + language]
        result.append(name + (", " + variant if variant else "") + extra[i])
    return tuple(result)


def name_pictures():
    """The product file's rows with their pictures, and what each picture shows."""
    table, texts = rows(), {}
    variants = {}
    for row in table:
        variants.setdefault(row["product"], []).append(Article(row["sku"], row["product"], row))
    for row in table:
        article = Article(row["sku"], row["product"], row)
        shown = pictured(article, variants[row["product"]])
        shared = sum(pictured(each, variants[row["product"]]).sku == shown.sku for each in variants[row["product"]]) > 1
        drawn = [name for name in row["pictures"].split("|") if name.endswith(".svg")]
        if not exists(shown.name):
            continue
        names = []
        for view in ("", "-open", "-detail"):
            if exists(shown.name + view):
                names.append(shown.name + view)
                texts.setdefault(shown.name + view, alternative(shown, view, shared))
        if not exists(shown.name + "-open") and row["product"] in OPENING:
            drawn = [name for name in drawn if "-open." in name or "-dim." in name]
        else:
            drawn = [name for name in drawn if "-dim." in name]
        scene = OF_PRODUCT.get(row["product"]) or row["product"] not in ELSEWHERE and OF_RANGE.get(row["attr.range.fr"])
        last = ["demo/" + scene + ".jpg"] if scene and exists(scene) else []
        row["pictures"] = "|".join([f"demo/{name}.jpg" for name in names] + drawn + last)
    texts.update({name: text for name, text in SCENES.items() if exists(name)})
    return table, texts


def main():
    """Writes both files."""
    table, texts = name_pictures()
    with open(DEMO / "products.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, table[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)
    with open(DEMO / "pictures.txt", "w", encoding="utf-8", newline="") as file:
        file.writelines("|".join((name, *text)) + "\n" for name, text in sorted(texts.items()))


if __name__ == "__main__":
    main()
