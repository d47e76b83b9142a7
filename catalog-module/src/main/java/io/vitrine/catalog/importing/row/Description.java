package io.vitrine.catalog.importing.row;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes a description harmless: a small set of tags stays, everything else becomes plain text. No
 * address, no style and no script of a file ever reaches a page.
 */
public final class Description {

  private static final PolicyFactory KEPT =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "b", "strong", "i", "em", "ul", "ol", "li", "sup", "sub")
          .toFactory();

  /** A tag whose content is no prose: it is shown as it was written. */
  private static final Pattern NO_PROSE =
      Pattern.compile(
          "<(?=\\s*/?\\s*(?:script|style|iframe|object|embed|svg|math|template|noscript|xmp"
              + "|textarea|title|select|option|plaintext|!)(?![a-zA-Z]))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLOCKS =
      Pattern.compile("<(?:p|br|ul|ol|li)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** What the sanitiser puts between two braces, so that no template engine reads them. */
  private static final Pattern BRACES = Pattern.compile("\\{<!-- -->(?=\\{)");

  /** What one sanitising leaves is nearly always what the next one leaves. */
  private static final int ROUNDS = 5;

  private Description() {}

  /**
   * The description as sanitised HTML, or {@code null} when nothing is left. What is harmless stays
   * to the letter: an export that is read again changes nothing.
   */
  public static String harmless(String written) {
    String clean = written;
    for (int round = 0; round < ROUNDS && clean != null; round++) {
      String again = sanitised(clean);
      if (clean.equals(again)) {
        return clean;
      }
      clean = again;
    }
    return clean;
  }

  private static String sanitised(String written) {
    String shown = BRACES.matcher(written).replaceAll("{");
    shown = NO_PROSE.matcher(shown).replaceAll("&lt;");
    String clean = KEPT.sanitize(BLOCKS.matcher(shown).find() ? shown : lines(shown));
    clean = Cells.UNSEEN.matcher(clean).replaceAll("").strip();
    return TAG.matcher(clean).replaceAll("").isBlank() ? null : clean;
  }

  /** The words alone, for search and for short texts. */
  public static String words(String harmless) {
    if (harmless == null) {
      return null;
    }
    String plain = TAG.matcher(harmless.replace("{<!-- -->{", "{{")).replaceAll(" ");
    return org.owasp.html.Encoding.decodeHtml(plain, false).replaceAll("\\s+", " ").strip();
  }

  /** Where the text has no tags for it, an empty line makes a paragraph and a line end a break. */
  private static String lines(String text) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : text.replace("\r", "").split("\\n\\s*\\n")) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(paragraph.strip().replace("\n", "<br>")).append("</p>");
      }
    }
    return html.toString();
  }
}
