package io.vitrine.booking.repair.page;

import io.vitrine.booking.repair.Repair;
import io.vitrine.booking.repair.Stranded;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The fields in which a manager says what becomes of each stranded appointment, within the form of
 * the change. They go with the very change they were asked about: another one asks anew.
 */
@Named
@RequestScoped
public class RepairFields {

  private static final String TEXTS = "io.vitrine.booking.repair.texts";

  /** How an appointment's field begins; its number follows. */
  private static final String FIELD = "repair-";

  private static final String ABOUT = "repairsFor";
  private static final String CANCEL = "cancel";

  @Inject private Language language;
  @Inject private FacesContext faces;

  private List<Left> left = List.of();
  private String about;

  /** A choice among repairs. */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * An appointment that would be stranded, and what could become of it; nothing if it has begun.
   */
  public record Left(String field, String label, List<Choice> choices) {}

  /**
   * What was chosen for that change.
   *
   * @throws InvalidValue when a field holds no repair
   */
  public List<Repair> sent(String change) {
    Map<String, String> asked = asked();
    List<Repair> chosen = new ArrayList<>();
    if (print(change).equals(asked.get(ABOUT))) {
      asked.forEach(
          (field, value) -> {
            if (field.startsWith(FIELD) && !value.isBlank()) {
              chosen.add(repair(field.substring(FIELD.length()), value));
            }
          });
    }
    return chosen;
  }

  private static Repair repair(String number, String value) {
    String[] parts = value.split("\\|", 2);
    try {
      return value.equals(CANCEL)
          ? Repair.cancel(number)
          : Repair.move(number, parts[0], Instant.parse(parts[1]));
    } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw new InvalidValue("that is no repair");
    }
  }

  /** Asks for a repair of each, on the page that is about to be drawn. */
  public void ask(String change, List<Stranded> stranded, ZoneId zone) {
    about = print(change);
    left = stranded.stream().map(it -> field(it, zone)).toList();
  }

  private Left field(Stranded it, ZoneId zone) {
    String before = asked().get(FIELD + it.number());
    List<Choice> choices = new ArrayList<>();
    it.proposals()
        .forEach(
            to -> {
              String value = to.staff() + "|" + to.from();
              String label = to.staffName() + ", " + words(to.from(), zone);
              choices.add(new Choice(value, label, value.equals(before)));
            });
    if (it.open()) {
      choices.add(new Choice(CANCEL, language.say(TEXTS, "cancelIt"), CANCEL.equals(before)));
    }
    String label = words(it.from(), zone) + " · " + it.customer() + " (" + it.number() + ")";
    return new Left(FIELD + it.number(), label, choices);
  }

  private String words(Instant at, ZoneId zone) {
    return Formats.dateTime(at, zone.getId(), language.getLocale());
  }

  private static String print(String change) {
    return Integer.toHexString(change.hashCode());
  }

  private Map<String, String> asked() {
    return faces.getExternalContext().getRequestParameterMap();
  }

  public List<Left> getLeft() {
    return left;
  }

  /** Of which change they are. */
  public String getAbout() {
    return about;
  }
}
