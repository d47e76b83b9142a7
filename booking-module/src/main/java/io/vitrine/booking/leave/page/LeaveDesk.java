package io.vitrine.booking.leave.page;

import io.vitrine.booking.absence.AbsenceAnswer;
import io.vitrine.booking.leave.DecideLeave;
import io.vitrine.booking.leave.LeaveAnswer;
import io.vitrine.booking.leave.LeaveProblems;
import io.vitrine.booking.leave.LeaveRequest;
import io.vitrine.booking.leave.LeaveRequests;
import io.vitrine.booking.repair.Repair;
import io.vitrine.booking.repair.page.RepairFields;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.staff.Team;
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
import java.util.Optional;

/** The requests on the manager's page of absences. */
@Named
@RequestScoped
public class LeaveDesk {

  private static final String TEXTS = "io.vitrine.booking.leave.texts";
  private static final int MOST = 100;

  @Inject private DecideLeave deciding;
  @Inject private LeaveRequests requests;
  @Inject private LeaveProblems problems;
  @Inject private RepairFields repairs;
  @Inject private ReadRota rota;
  @Inject private Team team;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private Map<String, String> asked;
  private String shop;
  private String reason;
  private Problem refusal;

  /** Without a shop the first of the manager's, as on the rest of the page. */
  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
    shop = own.chosen(Role.MANAGER);
  }

  /** The button that enters it, also with what was chosen for each stranded appointment. */
  public void approve() throws IOException {
    List<Repair> chosen;
    try {
      chosen = repairs.sent(change());
    } catch (InvalidValue impossible) {
      show(problems.unreadable());
      return;
    }
    answer(deciding.approve(mine(), asked.get("request"), chosen, signedIn.getStaff()), "approved");
  }

  /** The button that says no. */
  public void decline() throws IOException {
    try {
      answer(
          deciding.decline(mine(), asked.get("request"), reason, signedIn.getStaff()), "declined");
    } catch (InvalidValue tooLong) {
      show(problems.unreadable());
    }
  }

  private void answer(LeaveAnswer answer, String word) throws IOException {
    if (answer instanceof LeaveAnswer.Refused refused) {
      if (refused instanceof LeaveAnswer.NotEntered not
          && not.why() instanceof AbsenceAnswer.Strands strands) {
        repairs.ask(change(), strands.appointments(), rota.zoneOf(shop));
      }
      show(problems.of(shop, refused));
    } else {
      faces
          .getExternalContext()
          .redirect("/booking/manage/absences?shop=" + shop + "&decided=" + word);
    }
  }

  private void show(Problem problem) {
    refusal = problem;
    faces.getExternalContext().setResponseStatus(problem.status());
  }

  private String change() {
    return "request " + asked.get("request");
  }

  private String mine() {
    if (shop == null) {
      throw new SecurityException("not a manager of this shop");
    }
    return shop;
  }

  public List<LeaveRow> getRows() {
    return requests.openIn(mine(), clock.instant(), MOST, 0).stream().map(this::row).toList();
  }

  private LeaveRow row(LeaveRequest it) {
    String person = team.nameOf(it.staff()).orElse(it.staff());
    return LeaveRow.of(it, person, rota.zoneOf(shop), language, clock.instant());
  }

  private Optional<LeaveRequest> chosen() {
    String id = asked.get("request");
    return id == null
        ? Optional.empty()
        : requests.inShop(mine(), id).filter(it -> it.state().isOpen());
  }

  /** The request that the address names, if it waits for a decision, or {@code null}. */
  public LeaveRow getChosen() {
    return chosen().map(this::row).orElse(null);
  }

  /** Whether it can be declined. */
  public boolean isDeclinable() {
    return chosen().filter(it -> !it.isIllness()).isPresent();
  }

  public String getRequest() {
    return asked.get("request");
  }

  public String getHref() {
    return "/booking/manage/absences?shop=" + shop;
  }

  /** What was just decided, in words, or {@code null}. */
  public String getDone() {
    String word = String.valueOf(asked.get("decided"));
    return List.of("approved", "declined").contains(word)
        ? language.say(TEXTS, "done." + word)
        : null;
  }

  public Problem getRefusal() {
    return refusal;
  }

  public String getShop() {
    return shop;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
