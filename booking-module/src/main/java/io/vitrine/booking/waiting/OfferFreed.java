package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.hold.HoldAnswer;
import io.vitrine.booking.hold.HoldTime;
import io.vitrine.booking.hold.HoldWanted;
import io.vitrine.booking.hold.Holder;
import io.vitrine.booking.occupancy.HolderKey;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One round of the waiting list: what lapsed is passed on, and whoever waits longest is asked about
 * a time that fits. The time is held first and the offer written second, so that a server that dies
 * between the two leaves a hold that lapses by itself and nobody with an empty promise.
 */
@ApplicationScoped
public class OfferFreed {

  private final WaitingList list;
  private final KeepWaiting keeping;
  private final HoldTime holding;
  private final OfferTimes times;
  private final Topics topics;
  private final Shops shops;
  private final LinkTokens links;
  private final WaitingLimits limits;
  private final Clock clock;

  @Inject
  public OfferFreed(
      WaitingList list,
      KeepWaiting keeping,
      HoldTime holding,
      OfferTimes times,
      Topics topics,
      Shops shops,
      LinkTokens links,
      WaitingLimits limits,
      Clock clock) {
    this.list = list;
    this.keeping = keeping;
    this.holding = holding;
    this.times = times;
    this.topics = topics;
    this.shops = shops;
    this.links = links;
    this.limits = limits;
    this.clock = clock;
  }

  OfferFreed() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /**
   * @return how many people are asked about a time now who were not before
   */
  public int round() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    list.lapsed(now).forEach(offer -> keeping.lapse(offer, now));
    keeping.endPast(LocalDate.ofInstant(now, ZoneId.of("Pacific/Pago_Pago")).minusDays(1), now);
    Map<String, List<FreeTime>> known = new HashMap<>();
    List<NextInLine.Waiting> waiting = new ArrayList<>();
    for (Wish wish : list.inLine()) {
      if (!QuietHours.hold(now, ZoneId.of(wish.zone()))) {
        List<FreeTime> free = known.computeIfAbsent(sameFor(wish), any -> free(wish));
        waiting.add(new NextInLine.Waiting(wish, free, list.askedAbout(wish)));
      }
    }
    int asked = 0;
    for (NextInLine.Pick pick : NextInLine.picks(waiting, now.plus(limits.held()))) {
      asked += ask(pick, now) ? 1 : 0;
    }
    return asked;
  }

  private static String sameFor(Wish wish) {
    return String.join("|", wish.shop(), wish.topic(), wish.language(), wish.staff());
  }

  private List<FreeTime> free(Wish wish) {
    Optional<Topic> topic = topics.find(wish.topic());
    Optional<ShopSheet> shop = shops.find(wish.shop());
    if (topic.isEmpty() || shop.isEmpty()) {
      return List.of();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), shop.get().zoneId());
    Offer.Asked asked =
        new Offer.Asked(
            topic.get(),
            shop.get(),
            wish.language(),
            wish.staff(),
            today,
            topic.get().horizonDays() + 1);
    Instant inTime = topic.get().window(clock.instant().plus(limits.held()), shop.get()).earliest();
    return times.offer(asked).free().stream()
        .flatMap(day -> day.times().stream())
        .filter(time -> !time.from().isBefore(inTime))
        .toList();
  }

  private boolean ask(NextInLine.Pick pick, Instant now) {
    String nonce = links.newNonce();
    HolderKey key = new HolderKey(links.token(nonce));
    Wish wish = pick.wish();
    HoldAnswer answer =
        holding.hold(
            new HoldWanted(wish.shop(), wish.topic(), pick.staff(), pick.from(), wish.language()),
            Holder.house(key, limits.held()));
    Optional<HoldAnswer.Held> held = answer.fold(Optional::of, no -> Optional.empty());
    return held.isPresent() && ask(wish, nonce, held.get(), now);
  }

  private boolean ask(Wish wish, String nonce, HoldAnswer.Held held, Instant now) {
    Adviser adviser = held.adviser();
    WaitingOffer offer =
        new WaitingOffer(
            wish.id(),
            nonce,
            adviser,
            held.time().from(),
            new WaitingOffer.Span(now, held.time().lapsesAt()));
    try {
      if (keeping.offer(offer, now)) {
        return true;
      }
    } catch (PersistenceException | TransactionalException e) {
      holding.release(held.key());
      return false;
    }
    holding.release(held.key());
    return false;
  }
}
