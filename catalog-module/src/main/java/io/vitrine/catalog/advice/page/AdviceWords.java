package io.vitrine.catalog.advice.page;

import io.vitrine.catalog.advice.ShopAdvice;
import io.vitrine.catalog.advice.ShopAdvice.Named;
import io.vitrine.catalog.advice.ShopAdvice.Subject;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Camille et Inès connaissent bien ce rayon. Prochain conseil libre : mardi à 14 h 15." */
@RequestScoped
public class AdviceWords {

  private static final String TEXTS = "io.vitrine.catalog.advice.texts";
  private static final int NAMES = 3;
  private static final int BY_WEEKDAY = 6;

  private final Language language;
  private final Clock clock;

  @Inject
  public AdviceWords(Language language, Clock clock) {
    this.language = language;
    this.clock = clock;
  }

  /** "Conseil Salon, 45 min". */
  public String title(Subject topic) {
    return say("advice.title", name(topic), topic.minutes());
  }

  public String name(Subject topic) {
    return topic.name().in(language.getLocale());
  }

  /** Who knows it there and when advice is free; as many sentences as can be said. */
  public List<String> sentences(ShopAdvice advice, Subject topic, String shop, ZoneId zone) {
    List<String> said = new ArrayList<>();
    List<String> names =
        advice.named(clock.instant()).stream()
            .filter(adviser -> adviser.knows(topic.topic()))
            .map(Named::name)
            .limit(NAMES)
            .toList();
    if (!names.isEmpty()) {
      said.add(
          say(
              names.size() == 1 ? "advice.known.one" : "advice.known.many",
              Formats.list(names, language.getLocale()),
              shop));
    }
    next(advice, topic, zone)
        .ifPresent(
            next ->
                said.add(
                    names.isEmpty()
                        ? say("advice.next.at", shop, next)
                        : say("advice.next", next)));
    return said;
  }

  /** "mardi à 14 h 15"; empty where no time can be named now. */
  public Optional<String> next(ShopAdvice advice, Subject topic, ZoneId zone) {
    return advice.nextFree(topic, clock.instant()).map(next -> when(next, zone));
  }

  /** "d’après l’agenda de 10 h 02", of what may still be said. */
  public String asOf(ShopAdvice advice, ZoneId zone) {
    return say("advice.as.of", Formats.time(advice.asOf(), zone.getId(), language.getLocale()));
  }

  /** "Salon, Literie", as far as the shop has these topics. */
  public String topics(ShopAdvice advice, Named adviser) {
    return String.join(
        ", ",
        adviser.topics().stream().flatMap(t -> advice.topic(t).stream()).map(this::name).toList());
  }

  /** "français, anglais". */
  public String languages(Named adviser) {
    return String.join(
        ", ",
        adviser.languages().stream()
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(language.getLocale()))
            .toList());
  }

  private String when(Instant next, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate day = LocalDate.ofInstant(next, zone);
    String time = Formats.time(next, zone.getId(), language.getLocale());
    long ahead = ChronoUnit.DAYS.between(today, day);
    if (ahead < 2) {
      return say(ahead < 1 ? "advice.today" : "advice.tomorrow", time);
    }
    String pattern = ahead <= BY_WEEKDAY ? "EEEE" : "EEEE d MMMM";
    return say(
        "advice.day", DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(day), time);
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }
}
