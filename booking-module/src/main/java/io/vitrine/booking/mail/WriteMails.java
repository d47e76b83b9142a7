package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.appointment.CalendarOf;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;

/**
 * Writes the letter about an appointment in the transaction that agreed, moved or cancelled it. Who
 * gave a phone number alone gets none.
 */
@ApplicationScoped
public class WriteMails implements CalendarOf {

  private final EntityManager em;
  private final Topics topics;
  private final Shops shops;
  private final LinkTokens links;
  private final AddressMarks marks;

  @Inject
  public WriteMails(
      EntityManager em, Topics topics, Shops shops, LinkTokens links, AddressMarks marks) {
    this.em = em;
    this.topics = topics;
    this.shops = shops;
    this.links = links;
    this.marks = marks;
  }

  WriteMails() {
    this(null, null, null, null, null);
  }

  void write(@Observes @Priority(Interceptor.Priority.APPLICATION) AppointmentNews news) {
    Appointment appointment = news.appointment();
    if (news.fact() == Fact.CHANGED || appointment.customer().email() == null) {
      return;
    }
    withdrawCourtesies(appointment.number(), news.at());
    Topic topic = topics.find(appointment.topic()).orElseThrow();
    ShopSheet shop = shops.find(appointment.shop()).orElseThrow();
    String link = links.address(appointment);
    Locale locale = Locale.forLanguageTag(appointment.language());
    em.persist(
        new Mail(
            envelope(appointment, shop),
            Letter.about(
                LetterKind.of(news.fact()),
                appointment,
                topic,
                shop,
                LetterLinks.beside(link),
                news.word()),
            CalendarFile.of(appointment, topic.name(locale), shop, link, news.at()),
            CalendarFile.method(appointment),
            news.at()));
  }

  /** Whether a letter that the customer did not ask for may be written to her. */
  public boolean admitsCourtesies(Appointment appointment) {
    String email = appointment.customer().email();
    return email != null && marks.admitsCourtesies(email);
  }

  /**
   * Writes a courtesy; whoever calls has made sure that it is written once.
   *
   * @param until when it has no meaning any more
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void courtesy(LetterKind kind, Appointment appointment, Instant until, Instant now) {
    Topic topic = topics.find(appointment.topic()).orElseThrow();
    ShopSheet shop = shops.find(appointment.shop()).orElseThrow();
    LetterLinks where = LetterLinks.beside(links.address(appointment));
    Letter letter = Letter.about(kind, appointment, topic, shop, where);
    em.persist(new Mail(envelope(appointment, shop), letter, until, now));
  }

  @Override
  public String toKeep(Appointment appointment) {
    Topic topic = topics.find(appointment.topic()).orElseThrow();
    ShopSheet shop = shops.find(appointment.shop()).orElseThrow();
    Locale locale = Locale.forLanguageTag(appointment.language());
    return CalendarFile.toKeep(
        appointment, topic.name(locale), shop, links.address(appointment), appointment.changedAt());
  }

  /** What was written about a time that no longer holds and did not leave yet stays here. */
  private void withdrawCourtesies(String number, Instant now) {
    em.createQuery(
            "select m from Mail m where m.appointment = :number and m.sentAt is null", Mail.class)
        .setParameter("number", number)
        .getResultStream()
        .filter(mail -> !mail.kind().isAskedFor())
        .forEach(mail -> mail.withdraw(now));
  }

  private static Mail.Envelope envelope(Appointment appointment, ShopSheet shop) {
    return new Mail.Envelope(
        appointment.number(),
        shop.email(),
        "Maison Vitrine " + shop.name(),
        appointment.customer().email(),
        appointment.customer().name());
  }
}
