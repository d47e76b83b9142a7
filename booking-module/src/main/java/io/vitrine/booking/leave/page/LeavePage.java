package io.vitrine.booking.leave.page;

import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.leave.AskForLeave;
import io.vitrine.booking.leave.LeaveAnswer;
import io.vitrine.booking.leave.LeaveProblems;
import io.vitrine.booking.leave.LeaveRequests;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody asks to be absent, tells an illness, and reads what became of it. */
@Named
@RequestScoped
public class LeavePage {

  private static final String TEXTS = "io.vitrine.booking.leave.texts";
  private static final String KINDS = "io.vitrine.booking.absence.texts";
  private static final String HERE = "/booking/staff/absences";
  private static final int SIZE = 20;

  @Inject private AskForLeave asking;
  @Inject private LeaveRequests requests;
  @Inject private LeaveProblems problems;
  @Inject private ReadRota rota;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private final LeaveForm form = new LeaveForm();
  private Map<String, String> asked;
  private Problem refusal;
  private List<LeaveRow> rows;

  /** Something to choose. */
  public record Choice(String value, String label) {}

  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    } else if (asked.get("day") != null) {
      form.setFromDay(asked.get("day"));
    }
  }

  /** The form's button. */
  public void ask() throws IOException {
    try {
      answer(
          asking.ask(shop(), signedIn.getStaff(), form.wanted(rota.zoneOf(shop()))),
          AbsenceKind.SICKNESS.name().equals(form.getKind()) ? "told" : "asked");
    } catch (InvalidValue unreadable) {
      show(problems.unreadable());
    }
  }

  /** The button under the question whether it shall be taken back. */
  public void withdraw() throws IOException {
    answer(asking.withdraw(signedIn.getStaff(), asked.get("back")), "withdrawn");
  }

  private void answer(LeaveAnswer answer, String word) throws IOException {
    if (answer instanceof LeaveAnswer.Refused refused) {
      show(problems.of(shop(), refused));
    } else {
      faces.getExternalContext().redirect(HERE + "?done=" + word);
    }
  }

  private void show(Problem problem) {
    refusal = problem;
    faces.getExternalContext().setResponseStatus(problem.status());
  }

  public boolean isAllowed() {
    return !signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER).isEmpty();
  }

  private String shop() {
    return signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER).iterator().next();
  }

  private int page() {
    String page = asked.get("page");
    return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
  }

  private List<LeaveRow> found() {
    if (rows == null) {
      rows =
          requests.of(signedIn.getStaff(), SIZE + 1, (page() - 1) * SIZE).stream()
              .map(
                  it ->
                      LeaveRow.of(
                          it, signedIn.getName(), rota.zoneOf(shop()), language, clock.instant()))
              .toList();
    }
    return rows;
  }

  public List<LeaveRow> getRows() {
    return found().stream().limit(SIZE).toList();
  }

  /** The page with older requests, or {@code null}. */
  public String getOlderHref() {
    return found().size() > SIZE ? HERE + "?page=" + (page() + 1) : null;
  }

  /** The page with newer requests, or {@code null}. */
  public String getNewerHref() {
    return page() > 1 ? HERE + "?page=" + (page() - 1) : null;
  }

  /** The request that may be taken back, as the address names it, or {@code null}. */
  public LeaveRow getGoing() {
    return found().stream()
        .filter(row -> row.open() && row.id().equals(asked.get("back")))
        .findFirst()
        .orElse(null);
  }

  public String getBack() {
    return asked.get("back");
  }

  public List<Choice> getKinds() {
    return Stream.of(AbsenceKind.values())
        .map(kind -> new Choice(kind.name(), language.say(KINDS, "kind." + kind)))
        .toList();
  }

  /** What was just done, in words, or {@code null}. */
  public String getDone() {
    String word = String.valueOf(asked.get("done"));
    return List.of("asked", "told", "withdrawn").contains(word)
        ? language.say(TEXTS, "done." + word)
        : null;
  }

  public Problem getRefusal() {
    return refusal;
  }

  public LeaveForm getForm() {
    return form;
  }
}
