package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.waiting.WaitingAnswer.OnTheList;
import io.vitrine.booking.waiting.WaitingAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Somebody puts herself on the waiting list. The same attempt again is the same place. */
@ApplicationScoped
public class JoinWaiting {

  private final Topics topics;
  private final Shops shops;
  private final LinkTokens links;
  private final WaitingList list;
  private final KeepWaiting keeping;
  private final Clock clock;

  @Inject
  public JoinWaiting(
      Topics topics,
      Shops shops,
      LinkTokens links,
      WaitingList list,
      KeepWaiting keeping,
      Clock clock) {
    this.topics = topics;
    this.shops = shops;
    this.links = links;
    this.list = list;
    this.keeping = keeping;
    this.clock = clock;
  }

  JoinWaiting() {
    this(null, null, null, null, null, null);
  }

  public WaitingAnswer join(WishWanted wanted, Attempt attempt) {
    Optional<WaitingAnswer> before = before(attempt);
    if (before.isPresent()) {
      return before.get();
    }
    Optional<Topic> topic = topics.find(wanted.topic());
    Optional<ShopSheet> shop = shops.find(wanted.shop());
    if (topic.isEmpty() || shop.isEmpty()) {
      return new Refused(
          topic.isEmpty() ? WaitingReason.UNKNOWN_TOPIC : WaitingReason.UNKNOWN_SHOP);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String nonce = links.newNonce();
    Wish.Place place =
        new Wish.Place(
            nonce,
            LinkTokens.hash(links.token(nonce)),
            shop.get().zone(),
            lastDay(wanted, topic.get(), shop.get(), now));
    try {
      return new OnTheList(keeping.join(new Wish(wanted, attempt, place, now), now));
    } catch (PersistenceException | TransactionalException e) {
      // its own twin was quicker; anything else goes on as the fault it is
      return before(attempt).orElseThrow(() -> e);
    }
  }

  /** No later than what can be booked today. */
  private static LocalDate lastDay(WishWanted wanted, Topic topic, ShopSheet shop, Instant now) {
    LocalDate last = topic.window(now, shop).lastDay();
    return wanted.lastDay() == null || wanted.lastDay().isAfter(last) ? last : wanted.lastDay();
  }

  private Optional<WaitingAnswer> before(Attempt attempt) {
    return list.byAttempt(attempt.key())
        .map(
            wish ->
                wish.isFrom(attempt) ? new OnTheList(wish) : new Refused(WaitingReason.KEY_REUSED));
  }
}
