package io.vitrine.catalog.importing;

import java.util.List;

/**
 * A file that somebody wishes to have made and compared.
 *
 * @param name how the person calls it
 * @param columns the names of its columns
 * @param products how many it is about
 * @param content what the maker of the file reads
 */
public record Wish(String name, String staff, List<String> columns, long products, byte[] content) {

  public Wish {
    columns = List.copyOf(columns);
    content = content.clone();
  }
}
