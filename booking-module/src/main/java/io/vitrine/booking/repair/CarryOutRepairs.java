package io.vitrine.booking.repair;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.ChangeAppointment;
import io.vitrine.booking.appointment.Crew;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Does what was chosen for stranded appointments, inside the transaction of the change that strands
 * them. Customers are told as of any move or cancellation.
 */
@ApplicationScoped
public class CarryOutRepairs {

  private final FindAppointment appointments;
  private final ChangeAppointment changing;
  private final Topics topics;
  private final Shops shops;
  private final OfferTimes times;
  private final Clock clock;

  @Inject
  public CarryOutRepairs(
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

  CarryOutRepairs() {
    this(null, null, null, null, null, null);
  }

  /**
   * @throws RepairFailed when what was chosen is no longer to be had; the transaction is lost then
   */
  @Transactional(TxType.MANDATORY)
  public void carryOut(List<Repair> repairs) {
    repairs.stream().sorted(Comparator.comparing(Repair::number)).forEach(this::carryOut);
  }

  private void carryOut(Repair repair) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (repair.isCancellation()) {
      changing
          .cancelWithin(repair.number(), now)
          .orElseThrow(() -> new RepairFailed(repair.number()));
    } else {
      changing
          .moveWithin(repair.number(), repair.from(), crew(repair), now)
          .orElseThrow(() -> new RepairFailed(repair.number()));
    }
  }

  /** Checked like any booking, but for the notice: the house may be quicker than a customer. */
  private Crew crew(Repair repair) {
    Appointment appointment =
        appointments.byNumber(repair.number()).orElseThrow(() -> failed(repair));
    Topic topic = topics.find(appointment.topic()).orElseThrow(() -> failed(repair));
    ShopSheet shop = shops.find(appointment.shop()).orElseThrow(() -> failed(repair));
    LocalDate day = LocalDate.ofInstant(repair.from(), shop.zoneId());
    Offer offer =
        times.offer(
            new Offer.Asked(topic, shop, appointment.language(), repair.staff(), day, 1),
            Set.of(appointment.occupant()));
    return offer.crewsWithoutNotice(repair.from()).stream()
        .findFirst()
        .orElseThrow(() -> failed(repair));
  }

  private static RepairFailed failed(Repair repair) {
    return new RepairFailed(repair.number());
  }
}
