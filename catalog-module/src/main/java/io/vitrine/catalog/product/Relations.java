package io.vitrine.catalog.product;

import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.text.Text;
import java.util.List;

/**
 * What stands beside a product: other products by number, shown or not, and documents.
 *
 * @param goesWith told at one of the two and true of both
 * @param replaces what it takes the place of
 * @param replacedBy what takes its place
 */
public record Relations(
    List<String> goesWith,
    List<String> replaces,
    List<String> replacedBy,
    List<Document> documents) {

  public static final Relations NONE = new Relations(List.of(), List.of(), List.of(), List.of());

  public Relations {
    goesWith = List.copyOf(goesWith);
    replaces = List.copyOf(replaces);
    replacedBy = List.copyOf(replacedBy);
    documents = List.copyOf(documents);
  }

  /**
   * A document to save.
   *
   * @param language {@code null}: for every reader
   * @param title {@code null}: its kind says enough
   */
  public record Document(
      DocumentKind kind, String language, Text title, long bytes, String address) {}
}
