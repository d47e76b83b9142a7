package io.vitrine.booking.rota;

import java.time.Instant;
import java.util.List;

/**
 * What has been promised to customers, as the rota needs to know it: drawn over the shifts, and the
 * reason to refuse a change. Whoever owns the appointments implements it.
 */
public interface BookedTimes {

  /**
   * The appointments of a shop that still hold and touch the span, in order of time. Called inside
   * the transaction that changes the rota, after the shift's row has been locked.
   */
  List<BookedTime> in(String shop, Instant from, Instant to);
}
