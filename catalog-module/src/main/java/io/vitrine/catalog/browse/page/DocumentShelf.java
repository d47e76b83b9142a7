package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.product.Relations.Document;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The documents of the product that is looked at: those in the reader's language first. */
@Named
@RequestScoped
public class DocumentShelf {

  private static final String TEXTS = "io.vitrine.catalog.document.texts";
  private static final int MEGABYTE = 1_000_000;

  private final RelatedPieces pieces;
  private final Language language;

  private List<Line> lines;

  @Inject
  public DocumentShelf(RelatedPieces pieces, Language language) {
    this.pieces = pieces;
    this.language = language;
  }

  /**
   * A document to save.
   *
   * @param about "PDF, 120 Ko", and in which language where it is another than the reader's
   */
  public record Line(String title, String kind, String about, String href) {}

  public List<Line> getLines() {
    if (lines == null) {
      lines =
          pieces.documents().stream()
              .sorted(Comparator.comparing(document -> !isMine(document)))
              .map(this::line)
              .toList();
    }
    return lines;
  }

  private boolean isMine(Document document) {
    return document.language() == null
        || document.language().equals(language.getLocale().getLanguage());
  }

  private Line line(Document document) {
    String kind = kind(document.kind(), language);
    String title = document.title() == null ? kind : document.title().in(language.getLocale());
    String about = "PDF, " + size(document.bytes());
    return new Line(
        title,
        title.equals(kind) ? null : kind,
        isMine(document) ? about : about + ", " + inLanguage(document),
        document.address());
  }

  private String inLanguage(Document document) {
    return language.say(
        TEXTS,
        "in",
        Locale.forLanguageTag(document.language()).getDisplayLanguage(language.getLocale()));
  }

  private String size(long bytes) {
    boolean large = bytes >= MEGABYTE;
    double shown = large ? Math.round(bytes / 100_000.0) / 10.0 : Math.max(1, bytes / 1000);
    return language.say(
        TEXTS, large ? "size.mb" : "size.kb", Formats.number(shown, language.getLocale()));
  }

  static String kind(DocumentKind kind, Language language) {
    return language.say(TEXTS, "kind." + kind.code());
  }
}
