package io.vitrine.booking.demand;

import io.vitrine.booking.demand.event.StoredEvent;
import io.vitrine.booking.demand.forecast.DayFactors;
import io.vitrine.booking.demand.staffing.DemandTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A curve and what it was drawn from.
 *
 * @param outlooks one for each day
 * @param services by the topic's code
 * @param historyDays how many days of walk-ins are known
 * @param growth of walk-ins from one year to the next; 1 where it cannot be told
 */
public record DemandSheet(
    DemandCurve curve,
    List<Outlook> outlooks,
    Map<String, Service> services,
    int historyDays,
    double growth) {

  /**
   * A day's walk-ins.
   *
   * @param arrivals expected; in eight cases of ten between {@code low} and {@code high}
   * @param factors why so many, in the shop's regular hours
   */
  public record Outlook(
      LocalDate day,
      double arrivals,
      int low,
      int high,
      DayFactors factors,
      DemandTerms terms,
      List<StoredEvent> events) {
    public Outlook {
      events = List.copyOf(events);
    }
  }
}
