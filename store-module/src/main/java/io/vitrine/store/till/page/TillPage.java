package io.vitrine.store.till.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.till.CloseTill;
import io.vitrine.store.till.ExplainDifference;
import io.vitrine.store.till.OpenTill;
import io.vitrine.store.till.TakenCheques;
import io.vitrine.store.till.TillAnswer;
import io.vitrine.store.till.TillSession;
import io.vitrine.store.till.Tills;
import io.vitrine.store.till.TypedAmount;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The till of this device: opened with a float, closed with a blind count. */
@Named
@RequestScoped
public class TillPage {

  private static final int LAST = 5;

  @Inject private PersonAtDevice presence;
  @Inject private OpenTill open;
  @Inject private CloseTill close;
  @Inject private ExplainDifference explain;
  @Inject private Tills tills;
  @Inject @Any private Instance<TakenCheques> cheques;
  @Inject private Refusals refusals;
  @Inject private Assortment assortment;

  private Problem problem;
  private Device device;
  private TillSession session;
  private List<TillSession> closed = List.of();
  private String amount;
  private String reason;
  private List<String> chequesThere = List.of();

  @PostConstruct
  void read() {
    presence.toSee(
        (here, person) -> {
          device = here;
          session = tills.openSession(here.getShop(), here.getTill()).orElse(null);
          closed = tills.closedSessions(here.getShop(), here.getTill(), LAST);
          return null;
        },
        absence -> {
          problem = absent(absence);
          return null;
        });
  }

  public String open() {
    return act(
        money ->
            (here, person) -> open.with(here.getShop(), here.getTill(), money, person.staff()));
  }

  public String close() {
    return act(
        counted ->
            (here, person) ->
                close.with(
                    here.getShop(),
                    here.getTill(),
                    counted,
                    Set.copyOf(chequesThere),
                    person.staff()));
  }

  private String act(Function<Money, BiFunction<Device, SignOn.Person, TillAnswer>> act) {
    try {
      return done(act.apply(TypedAmount.read(amount)));
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  private String done(BiFunction<Device, SignOn.Person, TillAnswer> act) {
    return presence.fold(
        (here, person) ->
            act.apply(here, person).fold(done -> "till?faces-redirect=true", this::say),
        absence -> say(absent(absence)));
  }

  private Problem absent(PersonAtDevice.Absence absence) {
    return refusals.from("io.vitrine.store.device.texts", absence.status(), absence.code());
  }

  private String say(TillAnswer.Refused refused) {
    return say(
        refusals.from(
            "io.vitrine.store.till.texts", refused.reason().status(), refused.reason().code()));
  }

  private String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  public String explain() {
    TillSession counted = getToExplain();
    if (counted == null) {
      return null;
    }
    try {
      return done(
          (here, person) ->
              explain.of(here.getShop(), here.getTill(), counted.getId(), reason, person.staff()));
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  /** The last session whose drawer did not hold what it should, without a reason so far. */
  public TillSession getToExplain() {
    return closed.stream().filter(TillSession::isToExplain).findFirst().orElse(null);
  }

  /** The cheques that were taken since the till was opened. */
  public List<TakenCheques.Cheque> getCheques() {
    return session == null
        ? List.of()
        : cheques.stream().flatMap(one -> one.chequesIn(session).stream()).toList();
  }

  public List<String> getChequesThere() {
    return chequesThere;
  }

  public void setChequesThere(List<String> chequesThere) {
    this.chequesThere = chequesThere == null ? List.of() : chequesThere;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Problem getProblem() {
    return problem;
  }

  public Device getDevice() {
    return device;
  }

  public TillSession getSession() {
    return session;
  }

  public List<TillSession> getClosed() {
    return closed;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  /** The shop's name, or its code as long as nobody told its name. */
  public String shopName(String code) {
    return assortment.shop(code).getName();
  }
}
