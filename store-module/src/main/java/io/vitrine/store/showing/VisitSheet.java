package io.vitrine.store.showing;

import io.vitrine.store.dossier.Article;
import io.vitrine.store.dossier.Articles;
import io.vitrine.store.visit.VisitState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A visit as the adviser has it before her while she advises.
 *
 * @param end what was said at its end; {@code null} while nothing was
 */
public record VisitSheet(Head head, List<VisitLine> lines, VisitEnd end, Articles.Shelf shelf) {

  /**
   * Who is here, and since when.
   *
   * @param appointment the number of her dossier, or {@code null} without appointment
   * @param endedAt {@code null} while she is here
   * @param writable whether words on it are still taken
   */
  public record Head(
      String shop,
      String visit,
      String called,
      String topicInFrench,
      String topicInEnglish,
      String appointment,
      VisitState state,
      Instant arrivedAt,
      Instant endedAt,
      String staffName,
      boolean writable) {}

  public Optional<Article> article(String sku) {
    return shelf.find(sku);
  }

  /** How many lines nobody said the outcome of. */
  public long open() {
    return lines.stream().filter(VisitLine::isOpen).count();
  }

  public Optional<VisitEnd> ended() {
    return Optional.ofNullable(end);
  }
}
