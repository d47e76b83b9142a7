package io.vitrine.booking.mending;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.ChangeAppointment;
import io.vitrine.booking.appointment.Crew;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.HouseWord;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.repair.CarryOutRepairs;
import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.repair.Repair;
import io.vitrine.booking.repair.RepairFailed;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Moves or cancels stranded appointments as a manager chose. */
@ApplicationScoped
public class MoveStranded implements CarryOutRepairs {

  private final FindAppointment appointments;
  private final ChangeAppointment changing;
  private final Topics topics;
  private final Shops shops;
  private final OfferTimes times;
  private final Clock clock;

  @Inject
  public MoveStranded(
      FindAppointment appointments,
      ChangeAppointment changing,
      Topics topics,
      Shops shops,
      OfferTimes times,
      Clock clock) {
    this.appointments = appointments;
    this.changing = changing;
    this.topics = topics;
    this.shops = shops;
    this.times = times;
    this.clock = clock;
  }

  MoveStranded() {
    this(null, null, null, null, null, null);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void carryOut(Chosen chosen, List<Occupation> gone) {
    HouseWord word = new HouseWord(chosen.by(), "");
    chosen.repairs().stream()
        .sorted(Comparator.comparing(Repair::number))
        .forEach(repair -> carryOut(repair, gone, word));
  }

  private void carryOut(Repair repair, List<Occupation> gone, HouseWord word) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (repair.isCancellation()) {
      changing.cancelWithin(repair.number(), word, now).orElseThrow(() -> failed(repair));
    } else {
      changing
          .moveWithin(repair.number(), repair.from(), crew(repair, gone), word, now)
          .orElseThrow(() -> failed(repair));
    }
  }

  /** Checked like any booking, but for the notice: the house may be quicker than a customer. */
  private Crew crew(Repair repair, List<Occupation> gone) {
    Appointment appointment =
        appointments.byNumber(repair.number()).orElseThrow(() -> failed(repair));
    Topic topic = topics.find(appointment.topic()).orElseThrow(() -> failed(repair));
    ShopSheet shop = shops.find(appointment.shop()).orElseThrow(() -> failed(repair));
    LocalDate day = LocalDate.ofInstant(repair.from(), shop.zoneId());
    Offer offer =
        times.offer(
            new Offer.Asked(topic, shop, appointment.language(), repair.staff(), day, 1),
            Set.of(appointment.occupant()));
    Stretch busy = appointment.effort().at(repair.from());
    return offer.crewsWithoutNotice(repair.from()).stream()
        .filter(crew -> gone.stream().noneMatch(lost -> takes(crew, busy, lost)))
        .findFirst()
        .orElseThrow(() -> failed(repair));
  }

  private static boolean takes(Crew crew, Stretch busy, Occupation lost) {
    return crew.staff().contains(lost.staff())
        && busy.overlaps(new Stretch(lost.from(), lost.until()));
  }

  private static RepairFailed failed(Repair repair) {
    return new RepairFailed(repair.number());
  }
}
