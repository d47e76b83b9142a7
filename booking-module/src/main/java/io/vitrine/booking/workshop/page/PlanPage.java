package io.vitrine.booking.workshop.page;

import io.vitrine.booking.room.Room;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.workshop.Clash;
import io.vitrine.booking.workshop.PlanWorkshop;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.WorkshopAnswer;
import io.vitrine.booking.workshop.WorkshopProblems;
import io.vitrine.booking.workshop.WorkshopSketch;
import io.vitrine.booking.workshop.WorkshopState;
import io.vitrine.booking.workshop.Workshops;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A manager plans a workshop, changes it, opens it to customers or calls it off. */
@Named
@RequestScoped
public class PlanPage {

  static final String TEXTS = "io.vitrine.booking.workshop.texts";

  @Inject private PlanWorkshop planning;
  @Inject private Workshops workshops;
  @Inject private WorkshopProblems problems;
  @Inject private Refusals refusals;
  @Inject private ReadRota rota;
  @Inject private Team team;
  @Inject private Rooms rooms;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private final WorkshopForm form = new WorkshopForm();
  private String shop;
  private String number;
  private String again;
  private long revision;
  private String reason;
  private Workshop workshop;
  private Problem refusal;
  private List<Clash> clashes = List.of();

  /** The names stand in the address of the page, and in its form. */
  @PostConstruct
  void read() {
    Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
    shop = asked.get("shop");
    number = blankToNull(asked.get("number"));
    again = blankToNull(asked.get("again"));
    if (isAllowed() && number != null) {
      workshop = workshops.inShop(shop, number).orElse(null);
      revision = workshop == null ? 0 : workshop.revision();
    }
  }

  /** Before the page is drawn: another shop's is a 403, an unknown one a 404. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    } else if (number != null && workshop == null) {
      faces.getExternalContext().setResponseStatus(404);
    } else if (!faces.isPostback()) {
      show();
    }
  }

  private void show() {
    Optional<Workshop> like =
        workshop == null ? workshops.inShop(shop, again) : Optional.of(workshop);
    like.ifPresent(it -> form.show(it.sketch(), zone()));
    if (workshop == null) {
      form.again();
    }
  }

  /** Keeps it as it is in the form; a new one as a draft. */
  public void save() throws IOException {
    keep("saved");
  }

  /** The same, and customers see it. */
  public void saveAndOpen() throws IOException {
    Optional<Workshop> kept = keep(null);
    if (kept.isPresent()) {
      answer(planning.open(mine(), kept.get().number()), "opened");
    }
  }

  private Optional<Workshop> keep(String word) throws IOException {
    WorkshopSketch sketch;
    try {
      sketch = form.sketch(zone());
    } catch (InvalidValue unreadable) {
      show(refusals.from(TEXTS, 422, "workshop-unreadable"));
      return Optional.empty();
    }
    WorkshopAnswer answer =
        number == null
            ? planning.plan(mine(), sketch, again, signedIn.getStaff())
            : planning.change(mine(), number, revision, sketch);
    return answer(answer, word);
  }

  /** Everybody who reserved or waits is told. */
  public void cancel() throws IOException {
    answer(planning.cancel(mine(), number, reason), "cancelled");
  }

  private Optional<Workshop> answer(WorkshopAnswer answer, String word) throws IOException {
    WorkshopAnswer.Refused no = answer.fold(done -> null, refused -> refused);
    if (no instanceof WorkshopAnswer.Clashes found) {
      clashes = found.clashes();
    }
    if (no != null) {
      show(problems.of(no));
    } else if (word != null) {
      faces.getExternalContext().redirect(getBackHref() + "&done=" + word);
    }
    return answer.fold(done -> Optional.of(done.workshop()), refused -> Optional.empty());
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

  private ZoneId zone() {
    return rota.zoneOf(mine());
  }

  public boolean isAllowed() {
    return shop != null && signedIn.mayActIn(Role.MANAGER, shop);
  }

  public boolean isThere() {
    return isAllowed() && (number == null || workshop != null);
  }

  public boolean isPlanned() {
    return workshop != null;
  }

  public boolean isDraft() {
    return workshop == null || workshop.state() == WorkshopState.DRAFT;
  }

  public boolean isAhead() {
    return workshop == null || workshop.isAhead(clock.instant());
  }

  /** How many people lose their places when it is called off. */
  public String getTaken() {
    return say("cancel.lead", workshop.taken());
  }

  public String getTitle() {
    return workshop == null ? say("new.title") : workshop.title(language.getLocale());
  }

  public List<Adviser> getPeople() {
    return team.advisersIn(mine());
  }

  public List<Room> getRooms() {
    return rooms.of(mine()).stream().filter(Room::inUse).toList();
  }

  /** What is in the way, one line each. */
  public List<String> getClashes() {
    return clashes.stream().map(this::words).toList();
  }

  private String words(Clash it) {
    String zone = zone().getId();
    return say(
        "clash." + it.kind(),
        it.who(),
        Formats.dateTime(it.from(), zone, language.getLocale()),
        Formats.time(it.until(), zone, language.getLocale()),
        it.what(),
        it.about());
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  public String getBackHref() {
    return "/booking/manage/workshops?shop=" + shop;
  }

  public Problem getRefusal() {
    return refusal;
  }

  public WorkshopForm getForm() {
    return form;
  }

  public String getShop() {
    return shop;
  }

  public String getNumber() {
    return number;
  }

  public String getAgain() {
    return again;
  }

  public long getRevision() {
    return revision;
  }

  public void setRevision(long revision) {
    this.revision = revision;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
