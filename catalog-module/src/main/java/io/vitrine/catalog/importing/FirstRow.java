package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.file.Layout;
import java.nio.charset.Charset;

/**
 * The first row of a file and how the file is written.
 *
 * @param header written in that layout
 */
record FirstRow(String header, Layout layout) {

  /** Separator, quote and charset in one word. */
  static String written(Layout layout) {
    return "" + layout.separator() + layout.quote() + layout.charset().name();
  }

  static FirstRow of(String header, String layout) {
    return new FirstRow(
        header,
        new Layout(layout.charAt(0), layout.charAt(1), Charset.forName(layout.substring(2))));
  }
}
