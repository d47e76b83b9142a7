package io.vitrine.catalog.search.scale;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Brand;
import io.vitrine.catalog.product.CatalogueEntry.Display;
import io.vitrine.catalog.product.CatalogueEntry.Stock;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A furniture catalogue of any size: the product of a number is always the same. Four variants a
 * product, forty kinds of things in twenty departments, ten thousand range names, eight shops.
 */
public final class GeneratedShelf {

  public static final int VARIANTS_APIECE = 4;

  static final String[][] KINDS = {
    {"Canapé", "sofa"},
    {"Fauteuil", "armchair"},
    {"Pouf", "pouf"},
    {"Table basse", "coffee table"},
    {"Meuble TV", "TV unit"},
    {"Console", "console table"},
    {"Table de repas", "dining table"},
    {"Chaise", "chair"},
    {"Tabouret", "bar stool"},
    {"Banc", "bench"},
    {"Buffet", "sideboard"},
    {"Vaisselier", "china cabinet"},
    {"Lit", "bed"},
    {"Tête de lit", "headboard"},
    {"Matelas", "mattress"},
    {"Sommier", "bed base"},
    {"Chevet", "bedside table"},
    {"Commode", "chest of drawers"},
    {"Armoire", "wardrobe"},
    {"Bibliothèque", "bookcase"},
    {"Étagère", "shelving unit"},
    {"Bureau", "desk"},
    {"Secrétaire", "writing bureau"},
    {"Chaise de bureau", "office chair"},
    {"Suspension", "pendant light"},
    {"Lampadaire", "floor lamp"},
    {"Lampe", "table lamp"},
    {"Applique", "wall light"},
    {"Tapis", "rug"},
    {"Coussin", "cushion"},
    {"Plaid", "throw"},
    {"Rideau", "curtain"},
    {"Miroir", "mirror"},
    {"Vase", "vase"},
    {"Horloge", "clock"},
    {"Assiette", "plate"},
    {"Carafe", "carafe"},
    {"Salon de jardin", "garden set"},
    {"Transat", "deck chair"},
    {"Parasol", "parasol"},
  };
  static final String[][] COLOURS = {
    {"Écru", "Ecru"},
    {"Noir", "Black"},
    {"Blanc", "White"},
    {"Gris perle", "Pearl grey"},
    {"Vert sauge", "Sage green"},
    {"Vert sapin", "Fir green"},
    {"Bleu nuit", "Midnight blue"},
    {"Bleu orage", "Storm blue"},
    {"Terracotta", "Terracotta"},
    {"Ocre", "Ochre"},
    {"Rouge brique", "Brick red"},
    {"Rose poudré", "Powder pink"},
    {"Cognac", "Cognac"},
    {"Chêne naturel", "Natural oak"},
    {"Noyer", "Walnut"},
    {"Frêne", "Ash"},
  };
  static final String[][] MATERIALS = {
    {"Lin", "Linen"}, {"Velours", "Velvet"}, {"Cuir", "Leather"}, {"Laine", "Wool"},
    {"Coton", "Cotton"}, {"Bois massif", "Solid wood"}, {"Rotin", "Rattan"}, {"Métal", "Metal"},
    {"Verre", "Glass"}, {"Marbre", "Marble"}, {"Grès", "Stoneware"}, {"Jute", "Jute"},
  };
  static final String[][] STYLES = {
    {"Contemporain", "Contemporary"}, {"Scandinave", "Scandinavian"}, {"Industriel", "Industrial"},
    {"Classique", "Classic"}, {"Campagne", "Country"}, {"Années cinquante", "Mid-century"},
  };
  static final String[] SHOPS = {
    "rivoli", "bellecour", "lille", "nantes", "bordeaux", "toulouse", "nice", "rennes"
  };
  private static final String[] SYLLABLES = {
    "au", "brac", "mor", "van", "lu", "ron", "cau", "sse", "so", "lo", "gne", "ga", "ver", "cor",
    "yon", "ne", "al", "pi", "cam", "ar", "es", "te", "lan", "des", "per", "che", "ber", "ry",
  };
  private static final String[] ADJECTIVES = {
    "haut",
    "bas",
    "rond",
    "long",
    "étroit",
    "profond",
    "convertible",
    "pliant",
    "extensible",
    "empilable",
    "mural",
    "suspendu",
  };
  private static final Instant TIME = Instant.parse("2026-11-21T12:00:00Z");
  private static final AttributeEntry COLOUR = choice("colour", "Couleur", "Colour", 10);
  private static final AttributeEntry MATERIAL = choice("material", "Matière", "Material", 20);
  private static final AttributeEntry STYLE = choice("style", "Style", "Style", 30);
  private static final AttributeEntry WIDTH = number("width_cm", "Largeur", "Width", 40);
  private static final AttributeEntry HEIGHT = number("height_cm", "Hauteur", "Height", 50);

  private GeneratedShelf() {}

  /** The products from this number on. */
  public static List<CatalogueEntry> entries(int from, int count) {
    List<CatalogueEntry> entries = new ArrayList<>(count);
    for (int i = from; i < from + count; i++) {
      entries.add(entry(i));
    }
    return entries;
  }

  static CatalogueEntry entry(int number) {
    Random chance = new Random(number * 2_654_435_761L);
    int kind = chance.nextInt(KINDS.length);
    String range = range(chance);
    String adjective = chance.nextInt(3) == 0 ? ' ' + ADJECTIVES[chance.nextInt(12)] : "";
    String brand = "Maison " + (char) ('A' + chance.nextInt(26)) + chance.nextInt(4);
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < VARIANTS_APIECE; i++) {
      variants.add(variant("G" + number + '-' + i, chance));
    }
    return new CatalogueEntry(
        "G" + number,
        new Text(KINDS[kind][0] + adjective + ' ' + range, range + ' ' + KINDS[kind][1]),
        new Text(
            "Une pièce " + STYLES[kind % 6][0] + " pensée pour durer, à voir en magasin.",
            "A " + STYLES[kind % 6][1] + " piece made to last, to be seen in the shop."),
        List.of(
            category("department-" + kind / 2, "Rayon " + kind / 2, "Department " + kind / 2),
            category("kind-" + kind, KINDS[kind][0] + 's', KINDS[kind][1] + 's')),
        new Brand(brand.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), brand),
        List.of(),
        variants,
        TIME);
  }

  /** A name out of about ten thousand. */
  static String range(Random chance) {
    String name =
        SYLLABLES[chance.nextInt(28)]
            + SYLLABLES[chance.nextInt(28)]
            + SYLLABLES[chance.nextInt(14)];
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static Variant variant(String sku, Random chance) {
    String[] colour = COLOURS[chance.nextInt(COLOURS.length)];
    List<Value> values = new ArrayList<>();
    values.add(new Value(COLOUR, null, new Text(colour[0], colour[1])));
    values.add(words(MATERIAL, MATERIALS[chance.nextInt(MATERIALS.length)]));
    values.add(words(STYLE, STYLES[chance.nextInt(STYLES.length)]));
    values.add(new Value(WIDTH, BigDecimal.valueOf(40 + 5L * chance.nextInt(50)), null));
    values.add(new Value(HEIGHT, BigDecimal.valueOf(30 + 5L * chance.nextInt(40)), null));
    List<Display> displays = new ArrayList<>();
    List<Stock> stock = new ArrayList<>();
    for (String shop : SHOPS) {
      if (chance.nextInt(5) == 0) {
        displays.add(new Display(shop, 1, "Salon", null, "4"));
      }
      if (chance.nextInt(3) == 0) {
        stock.add(new Stock(shop, 1 + chance.nextInt(5), TIME, 1));
      }
    }
    return new Variant(
        sku,
        null,
        new Text(colour[0], colour[1]),
        100L * (20 + chance.nextInt(3_000)),
        null,
        2000,
        0,
        values,
        List.of(),
        displays,
        stock);
  }

  private static Value words(AttributeEntry attribute, String[] both) {
    return new Value(attribute, null, new Text(both[0], both[1]));
  }

  private static CategoryEntry category(String code, String fr, String en) {
    return new CategoryEntry(code, code, null, new Text(fr, en), 0, 0);
  }

  private static AttributeEntry choice(String code, String fr, String en, int position) {
    return new AttributeEntry(code, new Text(fr, en), AttributeKind.CHOICE, null, true, position);
  }

  private static AttributeEntry number(String code, String fr, String en, int position) {
    return new AttributeEntry(code, new Text(fr, en), AttributeKind.NUMBER, "cm", true, position);
  }
}
