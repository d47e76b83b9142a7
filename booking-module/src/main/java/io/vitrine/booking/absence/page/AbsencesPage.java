package io.vitrine.booking.absence.page;

import io.vitrine.booking.absence.Absence;
import io.vitrine.booking.absence.AbsenceAnswer;
import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.absence.AbsenceProblems;
import io.vitrine.booking.absence.AbsenceWanted;
import io.vitrine.booking.absence.Absences;
import io.vitrine.booking.absence.EnterAbsence;
import io.vitrine.booking.repair.Repair;
import io.vitrine.booking.repair.page.RepairFields;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.staff.Colleague;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A manager says who will not be there, and what becomes of those who were promised a time. */
@Named
@RequestScoped
public class AbsencesPage {

  private static final String TEXTS = "io.vitrine.booking.absence.texts";
  private static final int MOST = 100;

  @Inject private EnterAbsence entering;
  @Inject private Absences absences;
  @Inject private AbsenceProblems problems;
  @Inject private Refusals refusals;
  @Inject private ReadRota rota;
  @Inject private RepairFields repairs;
  @Inject private Team team;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private final AbsenceForm form = new AbsenceForm();
  private Map<String, String> asked;
  private String shop;
  private Problem refusal;
  private List<Row> rows;

  /** An absence as a line. */
  public record Row(
      String person, String kind, String from, String to, String label, String href) {}

  /** Something to choose. */
  public record Choice(String value, String label) {}

  /** Without a shop the first of the manager's. */
  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
    shop = own.chosen(Role.MANAGER);
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    } else if (asked.get("staff") != null) {
      form.setStaff(asked.get("staff"));
      form.setFromDay(asked.get("day"));
    }
  }

  /** The form's button, also with what was chosen for each stranded appointment. */
  public void enter() throws IOException {
    AbsenceWanted wanted;
    List<Repair> chosen;
    try {
      wanted = form.wanted(rota.zoneOf(mine()));
      chosen = repairs.sent(form.toString());
    } catch (InvalidValue impossible) {
      show(refusals.from(TEXTS, 422, "absence-invalid"));
      return;
    }
    answer(entering.enter(mine(), wanted, chosen, signedIn.getStaff()), "entered");
  }

  /** The button under the question whether it shall be taken back. */
  public void takeBack() throws IOException {
    answer(entering.takeBack(mine(), asked.get("back")), "takenBack");
  }

  private void answer(AbsenceAnswer answer, String word) throws IOException {
    if (answer instanceof AbsenceAnswer.Refused refused) {
      if (refused instanceof AbsenceAnswer.Strands strands) {
        repairs.ask(form.toString(), strands.appointments(), rota.zoneOf(shop));
      }
      show(problems.of(shop, refused));
    } else {
      faces.getExternalContext().redirect(getHref() + "&done=" + word);
    }
  }

  private void show(Problem problem) {
    refusal = problem;
    faces.getExternalContext().setResponseStatus(problem.status());
  }

  private String mine() {
    if (!isAllowed()) {
      throw new SecurityException("not a manager of this shop");
    }
    return shop;
  }

  public boolean isAllowed() {
    return shop != null;
  }

  public List<ShopLink> getShops() {
    return own.links(code -> "/booking/manage/absences?shop=" + code, Role.MANAGER);
  }

  public String getHref() {
    return "/booking/manage/absences?shop=" + shop;
  }

  public List<Colleague> getPeople() {
    return team.in(mine());
  }

  public List<Choice> getKinds() {
    return Stream.of(AbsenceKind.values())
        .map(kind -> new Choice(kind.name(), say("kind." + kind)))
        .toList();
  }

  public List<Row> getRows() {
    if (rows == null) {
      rows = absences.of(mine(), clock.instant(), MOST, 0).stream().map(this::row).toList();
    }
    return rows;
  }

  private Row row(Absence it) {
    String person = team.nameOf(it.staff()).orElse(it.staff());
    return new Row(
        person,
        say("kind." + it.kind()),
        words(it.from()),
        words(it.to()),
        person + ", " + words(it.from()),
        getHref() + "&back=" + it.id());
  }

  /** The absence that may be taken back, as the address names it, or {@code null}. */
  public Row getGoing() {
    String id = asked.get("back");
    return id == null ? null : absences.find(mine(), id).map(this::row).orElse(null);
  }

  public String getBack() {
    return asked.get("back");
  }

  private String words(Instant at) {
    return Formats.dateTime(at, rota.zoneOf(shop).getId(), language.getLocale());
  }

  private String say(String key) {
    return language.say(TEXTS, key);
  }

  /** What was just done, in words, or {@code null}. */
  public String getDone() {
    String word = String.valueOf(asked.get("done"));
    return List.of("entered", "takenBack").contains(word) ? say("done." + word) : null;
  }

  public Problem getRefusal() {
    return refusal;
  }

  public AbsenceForm getForm() {
    return form;
  }

  public String getShop() {
    return shop;
  }
}
