"""What things are made of: kinds of surface and the house's colours."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Stuff:
    """A surface: its kind, its two colours (sRGB), between which its pattern runs, and its gloss."""

    kind: str
    dark: str
    light: str
    rough: float = 0.8
    scale: float = 1.0

    def ends(self):
        """Both colours as linear light."""
        return linear(self.dark), linear(self.light)

    def middle(self):
        """The colour seen from afar, as linear light."""
        return tuple((a + b) / 2 for a, b in zip(*self.ends()))

    def form(self):
        """What decides how light falls on it; equal forms differ in colour only."""
        fixed = (self.dark, self.light) if self.kind in ("metal", "glass", "glow") else ()
        return (self.kind, self.rough, self.scale) + fixed


def linear(colour):
    """An sRGB colour such as #F2ECE2 as linear light."""
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)


def _fabric(kind, dark, light, rough=0.9, scale=1.0):
    return Stuff(kind, dark, light, rough, scale)


# The house's colours: (dark thread, light thread), by the word a product states.
COLOURS = {
    "Écru": ("#D8CBB2", "#EFE6D4"),
    "Vert sauge": ("#8B9A7E", "#AEBB9F"),
    "Bleu orage": ("#51677C", "#7489A0"),
    "Terracotta": ("#A9573A", "#C97A58"),
    "Grège": ("#AE9F8B", "#D2C6B3"),
    "Vert sapin": ("#254A3D", "#3F6A59"),
    "Bleu nuit": ("#24324F", "#42527A"),
    "Ocre": ("#BA852F", "#DCAA55"),
    "Gris perle": ("#A9A9A5", "#CFCEC9"),
    "Ivoire": ("#E2D8C5", "#F5EEDF"),
    "Cognac": ("#84461F", "#A9693A"),
    "Noir": ("#211F1D", "#37332F"),
    "Rouge brique": ("#93391E", "#B65536"),
    "Craie": ("#E0D9CB", "#F2EDE2"),
    "Blanc": ("#EAE7DF", "#F7F5EF"),
    "Naturel": ("#AD8650", "#D3AF7B"),
    "Chêne naturel": ("#B08756", "#D5B283"),
    "Noyer": ("#5B3B25", "#8A6243"),
    "Chêne fumé": ("#4F3D2E", "#77604A"),
    "Hêtre naturel": ("#CBA57A", "#E0C19A"),
    "Frêne clair": ("#CDB48C", "#E6D4B3"),
    "Marbre blanc": ("#9A9690", "#EFECE6"),
    "Marbre vert": ("#B9C7B4", "#2F4A3C"),
    "Laiton": ("#B58E45", "#D9B56A"),
    "Ambre": ("#C9822F", "#E3A04C"),
    "Gris fumé": ("#6A6560", "#8C8780"),
    "Transparent": ("#F4F8F6", "#FAFDFB"),
}

WOODS = {
    "Chêne": COLOURS["Chêne naturel"], "Noyer": COLOURS["Noyer"], "Hêtre": COLOURS["Hêtre naturel"],
    "Frêne": COLOURS["Frêne clair"], "Robinier": ("#96703F", "#B98F5C"),
}

FABRICS = {
    "Lin lavé": ("linen", 0.92, 1.0), "Velours de coton": ("velvet", 0.75, 1.0), "Tissu chiné": ("melange", 0.92, 1.0),
    "Cuir pleine fleur": ("leather", 0.42, 1.0), "Laine bouclée": ("boucle", 0.95, 1.0), "Laine": ("wool", 0.95, 1.0),
    "Coton": ("linen", 0.92, 0.7), "Jute": ("wool", 0.95, 0.7), "Rotin": ("wood", 0.5, 1.0), "Marbre": ("marble", 0.22, 1.0),
    "Grès": ("ceramic", 0.5, 1.0), "Verre soufflé": ("glass", 0.02, 1.0), "Laiton": ("metal", 0.28, 1.0),
    "Acier thermolaqué": ("lacquer", 0.38, 1.0), "Papier": ("linen", 0.85, 0.4),
    "Ressorts ensachés": ("knit", 0.95, 1.0), "Latex naturel": ("knit", 0.95, 1.0), "Laine et crin": ("ticking", 0.95, 1.0),
    "Lattes de hêtre": ("linen", 0.92, 1.0), "Robinier massif": ("linen", 0.92, 1.0),
    "Cannage de rotin": ("linen", 0.92, 1.0), "Hêtre laqué": ("lacquer", 0.5, 1.0),
}

FIXED = {
    "dark": Stuff("lacquer", "#1E1C1A", "#262422", 0.45),
    "metal": Stuff("metal", "#8A8A88", "#A9A9A6", 0.35),
    "brass": Stuff("metal", "#B58E45", "#D9B56A", 0.28),
    "white": Stuff("lacquer", "#EFEBE2", "#F6F3EC", 0.5),
    "linen": Stuff("linen", "#E7E0D2", "#F4EFE4", 0.95),
    "sheet": Stuff("linen", "#DAD3C4", "#EAE4D7", 0.95),
    "throw": Stuff("wool", "#8F5A43", "#B07A5E", 0.95),
    "accent": Stuff("wool", "#A9573A", "#C97A58", 0.95),
    "cane": Stuff("wood", "#C9A36B", "#E2C593", 0.6),
    "shade": Stuff("lacquer", "#4A3826", "#5A4632", 0.9),
    "tape": Stuff("linen", "#B9AD97", "#CFC5B2", 0.95),
    "mirror": Stuff("metal", "#E9EAEA", "#F0F1F1", 0.02),
    "water": Stuff("glass", "#EEF5F4", "#F6FBFA", 0.01),
    "bulb": Stuff("glow", "#FFD9A0", "#FFE3B8", 1.0),
    "leaf": Stuff("lacquer", "#5F6E4E", "#8A9873", 0.6),
    "ceramic": Stuff("ceramic", "#D8CFBF", "#ECE6DA", 0.5),
    "glaze": Stuff("ceramic", "#8DA3A0", "#A9BCB6", 0.45),
    "marble": Stuff("marble", "#9A9690", "#EFECE6", 0.22),
    "cover_quilt": Stuff("linen", "#C9A15A", "#DDBB7C", 0.95),
    "paper": Stuff("lacquer", "#E4DCCB", "#EFE9DC", 0.9),
    "book1": Stuff("lacquer", "#7D3B28", "#8F4A35", 0.8),
    "book2": Stuff("lacquer", "#2F4B41", "#3B5A4F", 0.8),
    "book3": Stuff("lacquer", "#C9B68F", "#D8C8A6", 0.8),
    "book4": Stuff("lacquer", "#43566A", "#52677D", 0.8),
    "border": Stuff("wool", "#B9A888", "#CDBFA2", 0.95),
    "line": Stuff("wool", "#EDE4D1", "#F5EEDF", 0.95),
    "shade_cover": Stuff("shade", "#E6D6B8", "#F4E8D0", 0.95),
}

RECOLOURED = ("cover", "wood")


def stuffs_of(article):
    """The stuff of each named part of an article in one of its variants."""
    result = dict(FIXED)
    colour = COLOURS[article.colour]
    kind, rough, scale = FABRICS.get(article.material, ("linen", 0.92, 1.0))
    metallic = article.colour == "Laiton"
    if metallic:
        kind, rough = "metal", 0.28
    wooden = article.is_wooden()
    result["wood"] = Stuff("wood", *(colour if wooden else WOODS.get(article.wood, WOODS["Chêne"])), 0.48)
    result["cover"] = Stuff("linen", *COLOURS["Écru"], 0.92) if wooden and kind != "metal" else Stuff(kind, *colour, rough, scale)
    if article.product == "LUNM" and not metallic:
        result["cover"] = Stuff("wood", *colour, 0.48)
    if article.product in ("LOZL", "SOMM"):
        result["wood"] = Stuff("wood", *WOODS["Hêtre"], 0.48)
    if article.product == "TREL":
        result["shade_cover"] = replace(result["shade_cover"], dark=colour[0], light=colour[1])
    if article.product == "LART":
        result["border"] = Stuff("wool", *_darker(colour, 0.82), 0.95)
    if article.colour == "Terracotta" and article.product not in ("LIVR",):
        result["accent"] = Stuff("wool", "#D8CBB2", "#EFE6D4", 0.95)
    return result


def _darker(colours, by):
    def one(colour):
        return "#" + "".join(f"{int(int(colour[i:i + 2], 16) * by):02X}" for i in (1, 3, 5))
    return tuple(one(c) for c in colours)
