package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.occupancy.HolderKey;
import io.vitrine.booking.occupancy.Holds;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.TimeTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;

/** Agrees one appointment with one adviser, or nothing at all: the transaction of a booking. */
@ApplicationScoped
public class AgreeAppointment {

  private final EntityManager em;
  private final Seats seats;
  private final Ledger ledger;
  private final Holds holds;
  private final LinkTokens links;
  private final Event<AppointmentNews> news;

  @Inject
  public AgreeAppointment(
      EntityManager em,
      Seats seats,
      Ledger ledger,
      Holds holds,
      LinkTokens links,
      Event<AppointmentNews> news) {
    this.em = em;
    this.seats = seats;
    this.ledger = ledger;
    this.holds = holds;
    this.links = links;
    this.news = news;
  }

  AgreeAppointment() {
    this(null, null, null, null, null, null);
  }

  /**
   * @throws KeyUsed when the attempt came before
   * @throws TimeTaken when somebody else holds that time, or the shift is gone
   */
  @Transactional(TxType.REQUIRES_NEW)
  Appointment agree(
      AdviceWanted wanted, Offer offer, Crew crew, SelectionAnswer came, Booking booking) {
    use(booking.attempt(), booking.number(), booking.now());
    seats.lock(wanted.shop(), crew, offer.topic().effort().at(wanted.from()));
    Appointment appointment =
        new Appointment(
            wanted,
            new Appointment.Place(offer.shop().zone(), offer.topic().effort()),
            crew,
            names(booking.number()),
            booking.now());
    if (wanted.selection() != null) {
      appointment.cameWith(came);
    }
    em.persist(appointment);
    if (booking.holder() != null) {
      holds.release(booking.holder());
    }
    ledger.occupy(appointment.occupant(), appointment.resources(), appointment.busy());
    news.fire(new AppointmentNews(Fact.AGREED, appointment, booking.now()));
    return appointment;
  }

  /**
   * Who tries, under which number, when.
   *
   * @param holder with which key the time is held, or {@code null}
   */
  record Booking(Attempt attempt, String number, Instant now, HolderKey holder) {}

  private Appointment.Names names(String number) {
    String nonce = links.newNonce();
    return new Appointment.Names(number, Codes.next(), nonce, LinkTokens.hash(links.token(nonce)));
  }

  private void use(Attempt attempt, String number, Instant now) {
    try {
      em.createNativeQuery(
              """
              insert into booking.booking_key (idempotency_key, body_hash, appointment, used_at)
              values (?1, ?2, ?3, ?4)""")
          .setParameter(1, attempt.key())
          .setParameter(2, attempt.bodyHash())
          .setParameter(3, number)
          .setParameter(4, now.atOffset(ZoneOffset.UTC))
          .executeUpdate();
    } catch (PersistenceException e) {
      if (DatabaseRefusal.isOverlap(e)) {
        throw new KeyUsed();
      }
      throw e;
    }
  }
}
