package io.vitrine.store.aftersale.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many pieces of one sold line are still with somebody, once it is recalled. The till knows how
 * many came back and not which; any piece of which something is noted may be one of those, so the
 * two are never added: the greater counts. A piece at home is thus never taken for one that came
 * back; at worst somebody notes of one more piece what became of it.
 *
 * @param sold all pieces of the line
 * @param takenBack how many of them the till took back, whatever the reason
 * @param refunded of how many it is noted that they were refunded
 * @param otherwise of how many it is noted that something else became of them
 */
public record LinePieces(long sold, long takenBack, long refunded, long otherwise) {

  /** Of one line as it was read; {@code null} where nothing is noted of a piece, in their order. */
  static LinePieces of(List<Outcome> noted, long takenBack) {
    long refunded = noted.stream().filter(one -> one == Outcome.REFUNDED).count();
    long known = noted.stream().filter(one -> one != null).count();
    return new LinePieces(noted.size(), takenBack, refunded, known - refunded);
  }

  /** Of how many it is not known what became of them; never less than none. */
  public long open() {
    return Math.max(0, sold - Math.max(takenBack, refunded + otherwise));
  }

  /**
   * What became of each: as noted; of the others as many as are open stay so, from the first, and
   * the till took back the rest.
   */
  List<Optional<Outcome>> became(List<Outcome> noted) {
    List<Optional<Outcome>> became = new ArrayList<>();
    long left = open();
    for (Outcome one : noted) {
      boolean open = one == null && left > 0;
      left -= open ? 1 : 0;
      became.add(open ? Optional.empty() : Optional.of(one == null ? Outcome.REFUNDED : one));
    }
    return became;
  }
}
