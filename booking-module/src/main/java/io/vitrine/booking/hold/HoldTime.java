package io.vitrine.booking.hold;

import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import io.vitrine.booking.appointment.Crew;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferChoice;
import io.vitrine.booking.appointment.Reason;
import io.vitrine.booking.hold.HoldAnswer.Held;
import io.vitrine.booking.hold.HoldAnswer.NotHeld;
import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.occupancy.HeldTime;
import io.vitrine.booking.occupancy.HolderKey;
import io.vitrine.booking.occupancy.Holds;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody chose a time and writes her name: it is hers alone for some minutes, with one adviser;
 * the others stay free. Booking with the same key makes it the appointment. Nothing has to run for
 * it to lapse.
 */
@ApplicationScoped
public class HoldTime {

  private static final int TRIES = 5;

  private final Topics topics;
  private final Shops shops;
  private final OfferChoice choice;
  private final Holds holds;
  private final PlaceHold placing;
  private final HoldLimits limits;
  private final Clock clock;

  @Inject
  public HoldTime(
      Topics topics,
      Shops shops,
      OfferChoice choice,
      Holds holds,
      PlaceHold placing,
      HoldLimits limits,
      Clock clock) {
    this.topics = topics;
    this.shops = shops;
    this.choice = choice;
    this.holds = holds;
    this.placing = placing;
    this.limits = limits;
    this.clock = clock;
  }

  HoldTime() {
    this(null, null, null, null, null, null, null);
  }

  /** Her new hold gives back her old one; when it is refused she keeps the old one. */
  public HoldAnswer hold(HoldWanted wanted, Holder holder) {
    Optional<Topic> topic = topics.find(wanted.topic());
    Optional<ShopSheet> shop = shops.find(wanted.shop());
    if (topic.isEmpty() || shop.isEmpty()) {
      return NotHeld.because(topic.isEmpty() ? Reason.UNKNOWN_TOPIC : Reason.UNKNOWN_SHOP);
    }
    LocalDate day = LocalDate.ofInstant(wanted.from(), shop.get().zoneId());
    Offer.Asked asked =
        new Offer.Asked(topic.get(), shop.get(), wanted.language(), wanted.staff(), day, 1);
    Optional<HeldTime> before = holds.find(holder.key());
    Set<Occupant> mine = before.map(HeldTime::occupant).map(Set::of).orElse(Set.of());
    return choice
        .of(wanted.from(), asked, mine)
        .fold(chosen -> place(wanted, asked, chosen, holder, mine), HoldTime::refused);
  }

  private HoldAnswer place(
      HoldWanted wanted,
      Offer.Asked asked,
      OfferChoice.Chosen chosen,
      Holder holder,
      Set<Occupant> mine) {
    for (Crew crew : chosen.crews()) {
      try {
        return new Held(place(wanted, asked, crew, holder), crew.lead(), holder.key());
      } catch (PlaceHold.TooMany e) {
        return NotHeld.because(Reason.TOO_MANY_HOLDS);
      } catch (TimeTaken e) {
        continue;
      }
    }
    return refused(choice.taken(wanted.from(), asked, mine));
  }

  private HeldTime place(HoldWanted wanted, Offer.Asked asked, Crew crew, Holder holder) {
    Duration time = holder.time() == null ? limits.time() : holder.time();
    for (int tried = 1; ; tried++) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      HeldTime held =
          new HeldTime(
              UUID.randomUUID().toString(),
              wanted.shop(),
              wanted.topic(),
              crew.lead().staff(),
              wanted.from(),
              now.plus(time));
      try {
        return placing.place(held, crew, asked.topic().effort().at(wanted.from()), holder);
      } catch (RuntimeException e) {
        if (tried == TRIES || !isRace(e)) {
          throw e;
        }
      }
    }
  }

  /** Her own second tab, or somebody else at the same address, was a moment quicker. */
  private static boolean isRace(RuntimeException e) {
    return DatabaseRefusal.isContention(e) || DatabaseRefusal.isOverlap(e);
  }

  private static HoldAnswer refused(Refused no) {
    return new NotHeld(no.reason(), no.alternatives());
  }

  /** She does not want it after all; nothing happens when there is nothing. */
  @Transactional
  public void release(HolderKey key) {
    holds.release(key);
  }

  /** What she still holds; empty when it lapsed, whether or not somebody else has it by now. */
  public Optional<HeldTime> heldWith(HolderKey key) {
    return holds.find(key).filter(held -> !held.isLapsed(clock.instant()));
  }
}
