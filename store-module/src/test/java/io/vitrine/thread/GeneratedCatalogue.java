package io.vitrine.thread;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntPredicate;

/** A catalogue made by a rule: the same rows each time, four variants a product. */
final class GeneratedCatalogue {

  private static final String HEADER =
      "sku,product,gtin,name_fr,name_en,variant_fr,variant_en,description_fr,"
          + "description_en,category_fr,category_en,brand,price,tax_rate,"
          + "eco_participation,pictures,displays,stock,published,attr.width_cm\n";
  private static final String[] KINDS = {"Canapé", "Table", "Chaise", "Lampe", "Tapis"};
  private static final String[] KINDS_EN = {"Sofa", "Table", "Chair", "Lamp", "Rug"};
  private static final String[] COLOURS = {"écru", "sauge", "brique", "encre"};

  private GeneratedCatalogue() {}

  static void write(Path file, int rows) throws IOException {
    write(file, rows, row -> false);
  }

  /**
   * @param faulty of which rows the price is none, counted from 0
   */
  static void write(Path file, int rows, IntPredicate faulty) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      for (int i = 0; i < rows; i++) {
        out.write(row(i, faulty.test(i)));
      }
    }
  }

  private static String row(int i, boolean faulty) {
    int product = i / 4;
    int kind = product % KINDS.length;
    String colour = COLOURS[i % COLOURS.length];
    return String.format(
        Locale.ROOT,
        "GEN-%d-%d,GEN%d,,%s Modèle %d,%s Model %d,%s,%s,Une pièce de la série %d.,"
            + "A piece of series %d.,Essai > %s,Trial > %s,Atelier,%s,20,1.50,,"
            + "rivoli:1:Essai:%d,rivoli:%d,yes,%d\n",
        product,
        i % 4,
        product,
        KINDS[kind],
        product,
        KINDS_EN[kind],
        product,
        colour,
        colour,
        product,
        product,
        KINDS[kind],
        KINDS_EN[kind],
        faulty ? "cheap" : (100 + product % 2000) + ".00",
        product % 40,
        i % 6,
        40 + product % 220);
  }
}
