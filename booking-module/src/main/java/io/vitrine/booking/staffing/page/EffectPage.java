package io.vitrine.booking.staffing.page;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.rota.BookedTime;
import io.vitrine.booking.rota.Fairness.Burden;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.page.RotaPage;
import io.vitrine.booking.rota.page.ShiftPage;
import io.vitrine.booking.staffing.ChangeEffect;
import io.vitrine.booking.staffing.ChangeEffect.OfPerson;
import io.vitrine.booking.staffing.ChangeEffect.Turn;
import io.vitrine.booking.staffing.Coverage.Gap;
import io.vitrine.booking.staffing.ForeseeChange;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads out what the form's change would do, while it is being filled in. */
@Named
@RequestScoped
public class EffectPage {

  private static final int MOST_GAPS = 3;

  @Inject private RotaPage page;
  @Inject private ShiftPage form;
  @Inject private ForeseeChange foreseeing;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private List<Line> lines;

  /**
   * Something to know.
   *
   * @param tone {@code good}, {@code warn}, {@code bad} or {@code plain}
   */
  public record Line(String tone, String text) {}

  /** Looks anew: the fields have changed. */
  public void look() {
    lines = null;
  }

  /** Nothing before the page is drawn: until then the fields are not read. */
  public List<Line> getLines() {
    if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return List.of();
    }
    if (lines == null) {
      lines =
          form.wanted()
              .map(changes -> told(foreseeing.of(page.getSheet(), changes)))
              .orElseGet(() -> List.of(new Line("warn", words().plain("unreadable"))));
    }
    return lines;
  }

  private List<Line> told(ChangeEffect effect) {
    if (effect.people().isEmpty()) {
      return List.of(new Line("plain", words().plain("noEffect")));
    }
    List<Line> told = new ArrayList<>();
    effect
        .overlaps()
        .forEach(
            it ->
                told.add(
                    new Line(
                        "bad",
                        words()
                            .of(
                                "overlaps",
                                name(it.staff()),
                                words().longDay(it.time().day()),
                                it.time().localFrom(),
                                it.time().localTo()))));
    law(effect.broken()).forEach(text -> told.add(new Line("bad", text)));
    law(effect.mended()).forEach(text -> told.add(new Line("good", words().of("mended", text))));
    stranded(effect).ifPresent(told::add);
    cover(effect).ifPresent(told::add);
    effect.people().forEach(person -> told.addAll(person(person)));
    if (!effect.total().isSame()) {
      told.add(
          new Line(
              "plain",
              words()
                  .of(
                      "total",
                      words().duration(effect.total().before()),
                      words().duration(effect.total().after()))));
    }
    return told;
  }

  private List<String> law(List<Breach> breaches) {
    LabourWords law = new LabourWords(language.getLocale());
    return breaches.stream().map(it -> law.line(it, name(it.staff()))).toList();
  }

  private String name(String staff) {
    return page.getSheet().person(staff).map(RotaSheet.Person::name).orElse(staff);
  }

  private Optional<Line> stranded(ChangeEffect effect) {
    int count = (int) effect.stranded().stream().map(BookedTime::number).distinct().count();
    return count == 0
        ? Optional.empty()
        : Optional.of(new Line("warn", words().of("strands", count)));
  }

  private Optional<Line> cover(ChangeEffect effect) {
    Turn<Duration> missing = effect.coverage().missing();
    List<Gap> worse = effect.coverage().worse();
    if (worse.isEmpty() && effect.coverage().better().isEmpty()) {
      return Optional.empty();
    }
    String from = words().duration(missing.before());
    String to = words().duration(missing.after());
    return Optional.of(
        worse.isEmpty()
            ? new Line("good", words().of("better", from, to, gaps(effect.coverage().better())))
            : new Line("warn", words().of("worse", from, to, gaps(worse))));
  }

  private String gaps(List<Gap> gaps) {
    List<String> said = new ArrayList<>();
    gaps.stream()
        .limit(MOST_GAPS)
        .forEach(gap -> said.add(words().span(gap, page.getSheet().zone())));
    if (gaps.size() > MOST_GAPS) {
      said.add("…");
    }
    return String.join(", ", said);
  }

  private List<Line> person(OfPerson person) {
    List<Line> told = new ArrayList<>();
    StaffingWords words = words();
    if (!person.worked().isSame()) {
      boolean over = person.worked().after().compareTo(person.agreed()) > 0;
      told.add(
          new Line(
              over ? "warn" : "plain",
              words.of(
                  "person.hours",
                  person.name(),
                  words.duration(person.worked().before()),
                  words.duration(person.worked().after()),
                  words.duration(person.agreed()))));
    }
    for (Burden burden : Burden.values()) {
      Turn<Integer> turn = person.burdens().get(burden);
      if (!turn.isSame()) {
        told.add(
            new Line(
                "plain",
                words.of(
                    "person.burden",
                    person.name(),
                    words.plain("burden." + burden),
                    turn.before(),
                    turn.after(),
                    words.figure(person.averages().get(burden)))));
      }
    }
    if (person.shortNotice()) {
      told.add(new Line("warn", words.of("person.late", person.name())));
    }
    return told;
  }

  private StaffingWords words() {
    return new StaffingWords(language.getLocale());
  }
}
