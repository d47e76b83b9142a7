package io.vitrine.catalog.importing.file;

import io.vitrine.shell.InvalidValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file is written: what stands between two fields, around one, and in which encoding. */
public record Layout(char separator, char quote, Charset charset) {

  /** RFC 4180 in UTF-8. */
  public static final Layout HOUSE = new Layout(',', '"', StandardCharsets.UTF_8);

  public Layout {
    if (separator == quote || "\r\n".indexOf(separator) >= 0 || "\r\n".indexOf(quote) >= 0) {
      throw new InvalidValue("a separator and a quote are two characters, and no line break");
    }
  }
}
