package io.vitrine.booking.enquiry;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A customer asks a shop to call or to write. The same attempt again is the same enquiry. */
@ApplicationScoped
public class Enquire {

  private final Shops shops;
  private final Topics topics;
  private final AnswerPromise promise;
  private final Enquiries enquiries;
  private final KeepEnquiry keeping;
  private final Clock clock;

  @Inject
  public Enquire(
      Shops shops,
      Topics topics,
      AnswerPromise promise,
      Enquiries enquiries,
      KeepEnquiry keeping,
      Clock clock) {
    this.shops = shops;
    this.topics = topics;
    this.promise = promise;
    this.enquiries = enquiries;
    this.keeping = keeping;
    this.clock = clock;
  }

  Enquire() {
    this(null, null, null, null, null, null);
  }

  public EnquiryAnswer ask(EnquiryWanted wanted, Attempt attempt) {
    Optional<EnquiryAnswer> before = before(attempt);
    if (before.isPresent()) {
      return before.get();
    }
    Optional<ShopSheet> shop = shops.find(wanted.shop());
    if (shop.isEmpty()) {
      return new EnquiryAnswer.Refused(EnquiryReason.UNKNOWN_SHOP);
    }
    if (wanted.topic() != null && topics.find(wanted.topic()).isEmpty()) {
      return new EnquiryAnswer.Refused(EnquiryReason.UNKNOWN_TOPIC);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    OpeningTime opening = opening(shop.get());
    Optional<CallWindows.Window> window = window(wanted, opening, now);
    if (wanted.callFrom() != null && window.isEmpty()) {
      return new EnquiryAnswer.Refused(EnquiryReason.CALL_TIME_NOT_OFFERED);
    }
    Enquiry.Promised promised =
        new Enquiry.Promised(
            shop.get().zone(), window, promise.due(opening, now, window, wanted.usefulUntil()));
    try {
      return keeping
          .keep(new Enquiry(wanted, attempt, promised, now), now)
          .fold(done -> done, no -> before(attempt).orElse(no));
    } catch (PersistenceException | jakarta.transaction.TransactionalException e) {
      // its own twin was quicker; anything else goes on as the fault it is
      return before(attempt).orElseThrow(() -> e);
    }
  }

  private Optional<EnquiryAnswer> before(Attempt attempt) {
    return enquiries
        .byAttempt(attempt.key())
        .map(
            enquiry ->
                enquiry.isFrom(attempt)
                    ? new EnquiryAnswer.Done(enquiry)
                    : new EnquiryAnswer.Refused(EnquiryReason.KEY_REUSED));
  }

  private static Optional<CallWindows.Window> window(
      EnquiryWanted wanted, OpeningTime opening, Instant now) {
    return CallWindows.offered(opening, now).stream()
        .filter(window -> window.from().equals(wanted.callFrom()))
        .findFirst();
  }

  /** When that shop can call back. */
  public List<CallWindows.Window> windows(ShopSheet shop) {
    return CallWindows.offered(opening(shop), clock.instant());
  }

  /** By when somebody who asks that shop now is answered. */
  public Instant due(ShopSheet shop) {
    return promise.due(opening(shop), clock.instant(), Optional.empty());
  }

  static OpeningTime opening(ShopSheet shop) {
    return new OpeningTime(shop.zoneId(), shop::openOn);
  }
}
