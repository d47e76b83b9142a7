package io.vitrine.booking.exchange;

import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What stands against an exchange, in a sentence of the reader's language. */
@RequestScoped
public class ExchangeWords {

  private static final String TEXTS = "io.vitrine.booking.exchange.texts";

  private final Language language;
  private final Team team;
  private final Topics topics;

  @Inject
  public ExchangeWords(Language language, Team team, Topics topics) {
    this.language = language;
    this.team = team;
    this.topics = topics;
  }

  ExchangeWords() {
    this(null, null, null);
  }

  public String of(Obstacle obstacle) {
    String who = name(obstacle.staff());
    if (obstacle instanceof Obstacle.WorksThen works) {
      return say("obstacle.works", who, span(works.other()));
    }
    if (obstacle instanceof Obstacle.IsAbsent) {
      return say("obstacle.absent", who);
    }
    if (obstacle instanceof Obstacle.GivesWorkshop) {
      return say("obstacle.workshop", who);
    }
    if (obstacle instanceof Obstacle.AgainstLaw law) {
      return new LabourWords(language.getLocale()).line(law.breach(), who);
    }
    if (obstacle instanceof Obstacle.MoreThanAgreed more) {
      return new LabourWords(language.getLocale()).line(more.breach(), who);
    }
    if (obstacle instanceof Obstacle.LacksSkill lacks) {
      return say("obstacle.skill", who, topic(lacks.topic()), lacks.number());
    }
    if (obstacle instanceof Obstacle.LacksLanguage lacks) {
      String spoken =
          Locale.forLanguageTag(lacks.language()).getDisplayLanguage(language.getLocale());
      return say("obstacle.language", who, spoken, lacks.number());
    }
    if (obstacle instanceof Obstacle.NobodyKnows nobody) {
      return say("obstacle.nobody", topic(nobody.topic()));
    }
    return say("obstacle.team", who);
  }

  /** The name of a code: one and the same for an obstacle in the API. */
  public static String code(Obstacle obstacle) {
    return obstacle.getClass().getSimpleName();
  }

  private String span(PlannedShift shift) {
    String zone = shift.time().zone().getId();
    Locale locale = language.getLocale();
    return Formats.dateTime(shift.time().from(), zone, locale)
        + " – "
        + Formats.time(shift.time().to(), zone, locale);
  }

  private String topic(String code) {
    return topics.find(code).map(it -> it.name(language.getLocale())).orElse(code);
  }

  private String name(String staff) {
    return team.nameOf(staff).orElse(staff);
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }
}
