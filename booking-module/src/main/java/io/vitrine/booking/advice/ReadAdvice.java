package io.vitrine.booking.advice;

import io.vitrine.booking.advice.AdviceSheet.Named;
import io.vitrine.booking.advice.AdviceSheet.Subject;
import io.vitrine.booking.advice.AdviceSheet.Words;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.FreeDay;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what a shop's advice is now, in the order of the house's topics and staff numbers. */
@ApplicationScoped
public class ReadAdvice {

  /** From this level on somebody is at home in a topic. */
  private static final int AT_HOME = 2;

  private final Topics topics;
  private final Team team;
  private final OfferTimes times;

  @Inject
  public ReadAdvice(Topics topics, Team team, OfferTimes times) {
    this.topics = topics;
    this.team = team;
    this.times = times;
  }

  ReadAdvice() {
    this(null, null, null);
  }

  public AdviceSheet of(ShopSheet shop, long version, Instant now) {
    return new AdviceSheet(
        shop.shop(),
        version,
        now,
        topics.all().stream().flatMap(topic -> subject(topic, shop, now).stream()).toList(),
        team.namedIn(shop.shop()).stream().map(ReadAdvice::named).toList());
  }

  /** A topic on which nobody advises there is left out. */
  private Optional<Subject> subject(Topic topic, ShopSheet shop, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, shop.zoneId());
    Offer offer =
        times.offer(new Offer.Asked(topic, shop, null, null, today, topic.horizonDays() + 1));
    return offer.advisers().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Subject(
                topic.code(),
                new Words(topic.frenchName(), topic.englishName()),
                topic.effort().advice(),
                topic.categories(),
                first(offer.free())));
  }

  private static Instant first(List<FreeDay> days) {
    return days.stream()
        .flatMap(day -> day.times().stream())
        .map(FreeTime::from)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  static Named named(Adviser adviser) {
    return new Named(
        adviser.name(),
        adviser.skills().entrySet().stream()
            .filter(skill -> skill.getValue() >= AT_HOME)
            .sorted(
                java.util.Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(java.util.Map.Entry.comparingByKey()))
            .map(java.util.Map.Entry::getKey)
            .toList(),
        adviser.languages().stream().sorted().toList());
  }
}
