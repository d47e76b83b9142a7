package io.vitrine.store.showing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A visit of before of which something was written down.
 *
 * @param end {@code null} where nothing was said at its end
 */
public record Earlier(
    String shop,
    String visit,
    Instant arrivedAt,
    String staffName,
    List<VisitLine> lines,
    VisitEnd end) {

  /** What she liked, took or thinks about. */
  public List<VisitLine> liked() {
    return lines.stream()
        .filter(line -> line.became() != Became.NOT)
        .filter(line -> line.became() != null || line.reaction() == Shown.Reaction.LIKED)
        .toList();
  }

  /** What she dismissed or did not take. */
  public List<VisitLine> disliked() {
    return lines.stream()
        .filter(
            line ->
                line.became() == Became.NOT
                    || line.became() == null && line.reaction() == Shown.Reaction.DISMISSED)
        .toList();
  }

  public Optional<VisitEnd> ended() {
    return Optional.ofNullable(end);
  }
}
