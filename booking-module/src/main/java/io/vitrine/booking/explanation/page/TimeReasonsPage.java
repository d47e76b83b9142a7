package io.vitrine.booking.explanation.page;

import io.vitrine.booking.explanation.ExplainTime;
import io.vitrine.booking.explanation.ReasonTexts;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.staff.Colleague;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A manager asks why an adviser is not offered at a time; the question is the address. */
@Named
@RequestScoped
public class TimeReasonsPage {

  @Inject private ExplainTime explaining;
  @Inject private ReasonTexts texts;
  @Inject private Topics topics;
  @Inject private OwnShops own;
  @Inject private Team team;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private Map<String, String> asked;
  private String shop;
  private List<String> reasons;

  /** Something to choose. */
  public record Choice(String value, String label, boolean chosen) {}

  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
    shop = own.chosen(Role.MANAGER);
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    } else if (isAsked()) {
      Optional<ExplainTime.Question> question = question();
      if (question.isEmpty()) {
        faces.getExternalContext().setResponseStatus(422);
      }
      reasons = question.map(this::reasons).orElse(null);
    }
  }

  private List<String> reasons(ExplainTime.Question question) {
    return explaining.why(question).stream()
        .map(reason -> texts.say(reason, question.shop().zone()))
        .toList();
  }

  private Optional<ExplainTime.Question> question() {
    Optional<Topic> topic = topics.find(asked.get("topic"));
    Optional<ShopSheet> sheet = own.sheet(shop);
    if (topic.isEmpty() || sheet.isEmpty() || asked.get("staff") == null) {
      return Optional.empty();
    }
    try {
      Instant from =
          LocalDate.parse(asked.get("day"))
              .atTime(LocalTime.parse(String.valueOf(asked.get("time"))))
              .atZone(sheet.get().zoneId())
              .toInstant();
      String spoken = asked.get("speak");
      return Optional.of(
          new ExplainTime.Question(
              sheet.get(),
              topic.get(),
              asked.get("staff"),
              from,
              spoken == null || spoken.isBlank() ? null : spoken));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  public boolean isAllowed() {
    return shop != null;
  }

  public List<Choice> getShops() {
    return own.codes(Role.MANAGER).stream()
        .map(code -> new Choice(code, own.name(code), code.equals(shop)))
        .toList();
  }

  /** Whether a question came along. */
  public boolean isAsked() {
    return asked.get("day") != null;
  }

  /** Whether it could be read. */
  public boolean isAnswered() {
    return reasons != null;
  }

  public boolean isOffered() {
    return isAnswered() && reasons.isEmpty();
  }

  public List<String> getReasons() {
    return reasons;
  }

  public List<Choice> getPeople() {
    return team.in(shop).stream()
        .filter(it -> it.roles().contains(Role.ADVISER))
        .map((Colleague it) -> choice(it.staff(), it.name(), "staff"))
        .toList();
  }

  public List<Choice> getTopics() {
    return topics.all().stream()
        .map(it -> choice(it.code(), it.name(language.getLocale()), "topic"))
        .toList();
  }

  private Choice choice(String value, String label, String field) {
    return new Choice(value, label, value.equals(asked.get(field)));
  }

  public boolean isSpoken(String code) {
    return code.equals(asked.get("speak"));
  }

  /** What was asked, in words: the day and the time. */
  public String getWhen() {
    return question()
        .map(it -> Formats.dateTime(it.from(), it.shop().zone(), language.getLocale()))
        .orElse("");
  }

  public String getDay() {
    return asked.get("day");
  }

  public String getTime() {
    return asked.get("time");
  }

  public String getShop() {
    return shop;
  }
}
