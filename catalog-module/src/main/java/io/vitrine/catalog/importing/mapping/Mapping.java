package io.vitrine.catalog.importing.mapping;

import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.product.AttributeEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a foreign file becomes rows of the house's format.
 *
 * @param pictureFolder under which name the pictures sent along are kept, or {@code null}
 * @param columns the rule of each column of the house's format
 * @param ignored columns of the file that are left out knowingly
 */
public record Mapping(
    String name,
    Layout layout,
    String pictureFolder,
    List<AttributeEntry> attributes,
    Map<String, LookupFile> lookups,
    Map<String, Rule> columns,
    Set<String> ignored) {

  public Mapping {
    attributes = List.copyOf(attributes);
    lookups = Map.copyOf(lookups);
    columns = Map.copyOf(columns);
    ignored = Set.copyOf(ignored);
  }

  /**
   * A list that is sent along.
   *
   * @param file the name under which it is sent
   * @param key the column by which an entry is found
   * @param parent the column with the key of the entry above, or {@code null}
   * @param root the entry that is above all and is not shown itself, or {@code null}
   * @param fr the column with the French words
   * @param en the column with the English words
   */
  public record LookupFile(
      String file, Layout layout, String key, String parent, String root, String fr, String en) {}

  /**
   * Where the cells of one column come from.
   *
   * @param from columns of the file; the first that is not empty counts
   * @param value what always stands there, or {@code null}
   * @param words what is written for a cell; a cell that is not among them stays as it is
   * @param split what stands between several values in one cell, or {@code null}
   * @param lookup the list in which the cell is a key, or {@code null}
   * @param language {@code fr} or {@code en} for a lookup
   * @param currency which of several amounts counts, or {@code null}
   * @param unit the unit that stands behind the number, or {@code null}
   * @param lineBreak what stands for a line break, or {@code null}
   * @param folder what a picture's file name is put under, or {@code null}
   * @param nothing cells that mean nothing
   */
  public record Rule(
      List<String> from,
      String value,
      Map<String, String> words,
      String split,
      String lookup,
      String language,
      String currency,
      String unit,
      String lineBreak,
      String folder,
      Set<String> nothing) {
    public Rule {
      from = List.copyOf(from);
      words = Map.copyOf(words);
      nothing = Set.copyOf(nothing);
    }
  }
}
