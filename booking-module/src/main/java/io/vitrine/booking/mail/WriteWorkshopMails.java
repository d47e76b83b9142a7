package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.reservation.CalendarOfPlaces;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.reservation.ReservationNews;
import io.vitrine.booking.room.Room;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Writes the letter about places at a workshop in the transaction of what it tells. Who gave a
 * phone number alone gets none.
 */
@ApplicationScoped
public class WriteWorkshopMails implements CalendarOfPlaces {

  /** What changes the entry in her calendar. */
  private static final Set<LetterKind> WITH_CALENDAR =
      Set.of(
          LetterKind.RESERVED,
          LetterKind.RESCHEDULED,
          LetterKind.GIVEN_BACK,
          LetterKind.CALLED_OFF);

  private final EntityManager em;
  private final Shops shops;
  private final Rooms rooms;
  private final LinkTokens links;
  private final AddressMarks marks;

  @Inject
  public WriteWorkshopMails(
      EntityManager em, Shops shops, Rooms rooms, LinkTokens links, AddressMarks marks) {
    this.em = em;
    this.shops = shops;
    this.rooms = rooms;
    this.links = links;
    this.marks = marks;
  }

  WriteWorkshopMails() {
    this(null, null, null, null, null);
  }

  void write(@Observes ReservationNews news) {
    Reservation reservation = news.reservation();
    if (reservation.email() == null) {
      return;
    }
    withdrawReminders(reservation, news.at());
    LetterKind kind = LetterKind.valueOf(news.what().name());
    Workshop workshop = news.workshop();
    WorkshopCalendarFile.Place place = place(reservation, workshop, news.link());
    Letter letter =
        new WorkshopLetter(kind, reservation, workshop, place).written(news.others(), links.site());
    Mail mail = mail(letter, reservation, place.shop(), reservation.offeredUntil(), news.at());
    if (WITH_CALENDAR.contains(kind)) {
      mail.with(
          WorkshopCalendarFile.of(reservation, workshop, place, news.at()),
          WorkshopCalendarFile.method(reservation));
    }
    em.persist(mail);
  }

  /** Whether a letter that she did not ask for may be written to her. */
  public boolean admitsCourtesies(Reservation reservation) {
    return reservation.email() != null && marks.admitsCourtesies(reservation.email());
  }

  /**
   * Writes a reminder; whoever calls has made sure that it is written once.
   *
   * @param until when it has no meaning any more
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void courtesy(
      LetterKind kind, Reservation reservation, Workshop workshop, Instant until, Instant now) {
    WorkshopCalendarFile.Place place = place(reservation, workshop, link(reservation));
    Letter letter =
        new WorkshopLetter(kind, reservation, workshop, place).written(List.of(), links.site());
    em.persist(mail(letter, reservation, place.shop(), until, now));
  }

  @Override
  public String toKeep(Reservation reservation, Workshop workshop) {
    return WorkshopCalendarFile.toKeep(
        reservation,
        workshop,
        place(reservation, workshop, link(reservation)),
        reservation.settledAt());
  }

  private String link(Reservation reservation) {
    return links.site() + "/booking/reservation/" + links.token(reservation.linkNonce());
  }

  private WorkshopCalendarFile.Place place(
      Reservation reservation, Workshop workshop, String link) {
    boolean french = reservation.language().equals("fr");
    String room =
        workshop.room() == null
            ? ""
            : rooms.find(workshop.room()).map(it -> name(it, french)).orElse("");
    return new WorkshopCalendarFile.Place(shops.find(workshop.shop()).orElseThrow(), room, link);
  }

  private static String name(Room room, boolean french) {
    return french ? room.frenchName() : room.englishName();
  }

  private static Mail mail(
      Letter letter, Reservation to, ShopSheet shop, Instant until, Instant now) {
    Mail.Envelope envelope =
        new Mail.Envelope(
            null, shop.email(), "Maison Vitrine " + shop.name(), to.email(), to.name());
    return new Mail(envelope, letter, shop.shop(), to.id(), until, now);
  }

  /** What was written about a time that no longer holds and did not leave yet stays here. */
  private void withdrawReminders(Reservation reservation, Instant now) {
    em.createQuery("select m from Mail m where m.about = :id and m.sentAt is null", Mail.class)
        .setParameter("id", reservation.id())
        .getResultStream()
        .filter(mail -> !mail.kind().isAskedFor())
        .forEach(mail -> mail.withdraw(now));
  }
}
