package io.vitrine.booking.enquiry;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** How soon a shop answered in the last weeks. */
@ApplicationScoped
public class ReadAnswerTimes {

  private static final int MOST_WEEKS = 53;

  private final Enquiries enquiries;
  private final Shops shops;
  private final AnswerPromise promise;
  private final Clock clock;

  @Inject
  public ReadAnswerTimes(Enquiries enquiries, Shops shops, AnswerPromise promise, Clock clock) {
    this.enquiries = enquiries;
    this.shops = shops;
    this.promise = promise;
    this.clock = clock;
  }

  ReadAnswerTimes() {
    this(null, null, null, null);
  }

  /** This week and those before it, the newest first; weeks in which nobody asked are left out. */
  public List<AnswerTimes.Week> of(String shop, int weeks) {
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw new InvalidValue("figures are of 1 to 53 weeks, not " + weeks);
    }
    ZoneId zone = shops.find(shop).map(ShopSheet::zoneId).orElse(ZoneOffset.UTC);
    Instant now = clock.instant();
    LocalDate monday =
        LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Instant since = monday.minusWeeks(weeks - 1L).atStartOfDay(zone).toInstant();
    return AnswerTimes.of(enquiries.counted(shop, since), zone, now);
  }

  /** Of those who asked in a stretch of time. */
  public AnswerTimes.Total between(String shop, Instant from, Instant until) {
    return AnswerTimes.total(enquiries.counted(shop, from), until, clock.instant());
  }

  public int promisedHours() {
    return promise.hours();
  }
}
