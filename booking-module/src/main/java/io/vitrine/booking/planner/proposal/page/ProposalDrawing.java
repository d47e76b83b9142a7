package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.ProposalDocument;
import io.vitrine.booking.planner.proposal.ProposalDocument.Score;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the best plan cost over time, as lines in a box of {@link #WIDTH} by {@link #HEIGHT}: the
 * best falls, the bound rises towards it.
 *
 * @param best points of a line
 * @param bound points of a line; empty where no bound is known
 * @param seconds when the last point was found
 */
public record ProposalDrawing(
    String best, String bound, long first, long last, Long least, double seconds) {

  public static final int WIDTH = 640;
  public static final int HEIGHT = 160;

  private static final int EDGE = 4;

  static ProposalDrawing of(ProposalDocument found) {
    List<Score> scores = found.scores();
    if (scores.isEmpty()) {
      return new ProposalDrawing("", "", 0, 0, null, 0);
    }
    Score end = scores.get(scores.size() - 1);
    double far = Math.max(1, end.millis());
    long top = scores.stream().mapToLong(Score::cost).max().orElse(1);
    long low =
        scores.stream()
            .map(Score::bound)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .min()
            .orElse(end.cost());
    long bottom = Math.min(low, end.cost());
    StringBuilder best = new StringBuilder();
    StringBuilder bound = new StringBuilder();
    Score before = null;
    for (Score score : scores) {
      if (before != null) {
        point(best, score.millis() / far, share(before.cost(), bottom, top));
      }
      point(best, score.millis() / far, share(score.cost(), bottom, top));
      if (score.bound() != null) {
        point(bound, score.millis() / far, share(score.bound(), bottom, top));
      }
      before = score;
    }
    return new ProposalDrawing(
        best.toString().strip(),
        bound.toString().strip(),
        scores.get(0).cost() / 100,
        end.cost() / 100,
        end.bound() == null ? null : end.bound() / 100,
        end.millis() / 1000.0);
  }

  private static double share(long cost, long bottom, long top) {
    return top == bottom ? 0 : (double) (cost - bottom) / (top - bottom);
  }

  private static void point(StringBuilder line, double time, double cost) {
    line.append(
        String.format(
            Locale.ROOT,
            "%.1f,%.1f ",
            EDGE + time * (WIDTH - 2 * EDGE),
            HEIGHT - EDGE - cost * (HEIGHT - 2 * EDGE)));
  }

  public boolean isDrawn() {
    return !best.isEmpty();
  }

  public boolean isBounded() {
    return !bound.isEmpty();
  }
}
