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

  @Inject
  public WriteMails(EntityManager em, Topics topics, Shops shops, LinkTokens links) {
    this.em = em;
    this.topics = topics;
    this.shops = shops;
    this.links = links;
  }

  WriteMails() {
    this(null, null, null, null);
  }

  void write(@Observes @Priority(Interceptor.Priority.APPLICATION) AppointmentNews news) {
    Appointment appointment = news.appointment();
    if (news.fact() == Fact.CHANGED || appointment.customer().email() == null) {
      return;
    }
    Topic topic = topics.find(appointment.topic()).orElseThrow();
    ShopSheet shop = shops.find(appointment.shop()).orElseThrow();
    String link = links.address(appointment);
    Locale locale = Locale.forLanguageTag(appointment.language());
    em.persist(
        new Mail(
            new Mail.Envelope(
                appointment.number(),
                shop.email(),
                "Maison Vitrine " + shop.name(),
                appointment.customer().email(),
                appointment.customer().name()),
            Letter.about(news.fact(), appointment, topic, shop, link),
            CalendarFile.of(appointment, topic.name(locale), shop, link, news.at()),
            CalendarFile.method(appointment),
            news.at()));
  }

  @Override
  public String toKeep(Appointment appointment) {
    Topic topic = topics.find(appointment.topic()).orElseThrow();
    ShopSheet shop = shops.find(appointment.shop()).orElseThrow();
    Locale locale = Locale.forLanguageTag(appointment.language());
    return CalendarFile.toKeep(
        appointment, topic.name(locale), shop, links.address(appointment), appointment.changedAt());
  }
}
