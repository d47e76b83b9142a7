package io.vitrine.booking.employment.page;

import io.vitrine.booking.employment.EmploymentSheets.Sheet;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Skills and languages of people in words; topics are read once a request. */
@RequestScoped
public class TeamSkills {

  @Inject private Topics topics;
  @Inject private Language language;

  private Map<String, String> names;

  /** Each skill with its level, the best first. */
  String of(Sheet sheet) {
    return sheet.skills().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(skill -> name(skill.getKey()) + " (" + skill.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  String languagesOf(Sheet sheet) {
    return sheet.languages().stream()
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(language.getLocale()))
        .collect(Collectors.joining(", "));
  }

  /** A skill is called by its topic; several topics may ask for the same skill. */
  private String name(String skill) {
    if (names == null) {
      names =
          topics.all().stream()
              .collect(
                  Collectors.toMap(
                      Topic::skill, topic -> topic.name(language.getLocale()), (a, b) -> a));
    }
    return names.getOrDefault(skill, skill);
  }
}
