package io.vitrine.booking.calendar;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.rota.ShiftsOfPeople;
import io.vitrine.booking.rota.ShiftsOfPeople.Duty;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands behind a private link: a month back, a year ahead. */
@ApplicationScoped
public class ReadFeed {

  private static final Duration BACK = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(366);
  private static final int MOST = 5_000;

  private final EntityManager em;
  private final CalendarFeeds feeds;
  private final Topics topics;
  private final Shops shops;
  private final Team team;
  private final Clock clock;

  @Inject private Workshops workshops;
  @Inject private ShiftsOfPeople shifts;

  @Inject
  public ReadFeed(
      EntityManager em, CalendarFeeds feeds, Topics topics, Shops shops, Team team, Clock clock) {
    this.em = em;
    this.feeds = feeds;
    this.topics = topics;
    this.shops = shops;
    this.team = team;
    this.clock = clock;
  }

  ReadFeed() {
    this(null, null, null, null, null, null);
  }

  /** The calendar behind a link; empty where it opens nothing, or nothing any more. */
  public Optional<String> behind(String token) {
    return feeds.open(token).map(this::text);
  }

  private String text(CalendarFeed feed) {
    Locale locale = Locale.forLanguageTag(feed.language());
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.booking.calendar.texts", locale);
    List<ShopSheet> known = shops.all();
    String whose =
        feed.shop()
            .map(
                code ->
                    known.stream()
                        .filter(sheet -> sheet.shop().equals(code))
                        .map(ShopSheet::name)
                        .findFirst()
                        .orElse(code))
            .orElseGet(() -> team.nameOf(feed.staff()).orElse(feed.staff()));
    FeedText.Words words =
        new FeedText.Words(
            texts.getString("calendar") + " " + whose,
            texts.getString("preparation"),
            texts.getString("shift"),
            texts.getString("pause"),
            topics.all().stream().collect(Collectors.toMap(Topic::code, t -> t.name(locale))),
            known.stream().collect(Collectors.toMap(ShopSheet::shop, ShopSheet::name)));
    List<Appointment> appointments = appointments(feed);
    String zone = appointments.isEmpty() ? "Europe/Paris" : appointments.get(0).zone();
    return new FeedText(feed.shop().isPresent(), locale, words)
        .of(duties(feed), appointments, given(feed), zone);
  }

  private List<Duty> duties(CalendarFeed feed) {
    Instant now = clock.instant();
    return feed.shop().isPresent()
        ? List.of()
        : shifts.of(Set.of(feed.staff()), now.minus(BACK), now.plus(AHEAD)).stream()
            .filter(duty -> duty.published() && duty.publishedAt() != null)
            .toList();
  }

  private List<Workshop> given(CalendarFeed feed) {
    Instant now = clock.instant();
    return workshops.given(
        feed.staff(), feed.shop().orElse(null), now.minus(BACK), now.plus(AHEAD));
  }

  private List<Appointment> appointments(CalendarFeed feed) {
    Instant now = clock.instant();
    String whose = feed.shop().isPresent() ? "shop = ?1" : "(staff = ?1 or colleague = ?1)";
    List<?> numbers =
        em.createNativeQuery(
                "select number from booking.appointment where "
                    + whose
                    + " and from_at > ?2 and from_at < ?3 and state <> 'CANCELLED'"
                    + " order by from_at, number")
            .setParameter(1, feed.shop().orElse(feed.staff()))
            .setParameter(2, now.minus(BACK).atOffset(ZoneOffset.UTC))
            .setParameter(3, now.plus(AHEAD).atOffset(ZoneOffset.UTC))
            .setMaxResults(MOST)
            .getResultList();
    return numbers.isEmpty()
        ? List.of()
        : em.createQuery(
                "select a from Appointment a where a.number in :numbers and a.state <> :cancelled"
                    + " order by a.from, a.number",
                Appointment.class)
            .setParameter("numbers", numbers)
            .setParameter("cancelled", AppointmentState.CANCELLED)
            .getResultList();
  }
}
