package io.vitrine.store.arrival.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.arrival.ArrivalAnswer;
import io.vitrine.store.arrival.ArrivalProblems;
import io.vitrine.store.arrival.CheckIn;
import io.vitrine.store.arrival.EndVisit;
import io.vitrine.store.arrival.ReceiveWalkIn;
import io.vitrine.store.arrival.TypeCode;
import io.vitrine.store.arrival.Welcome;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the staff does at the door: one verb a button, each answered in words. */
@Named
@RequestScoped
public class ArrivalActs {

  @Inject private TypeCode typeCode;
  @Inject private CheckIn checkIn;
  @Inject private ReceiveWalkIn receiveWalkIn;
  @Inject private EndVisit endVisit;
  @Inject private ArrivalsPage page;
  @Inject private WhoActs whoActs;
  @Inject private ShopRights rights;
  @Inject private SignedIn signedIn;
  @Inject private ArrivalProblems problems;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private String code;
  private String firstName;
  private String topic;

  /** The customer showed her code to somebody of the staff. */
  public void checkInByCode() {
    String shop = page.getShop();
    if (!rights.allow(whoActs.acting(), shop, "check-in by code")) {
      return;
    }
    act(
        () -> typeCode.type(shop, code, "staff:" + signedIn.getStaff()),
        welcome -> {
          code = null;
          return arrived(welcome);
        });
    page.read();
  }

  public void checkIn(String appointment) {
    act(() -> checkIn.byStaff(appointment, whoActs.acting()), this::arrived);
    page.read();
  }

  /** The same from the dossier, which is read again after it. */
  public void checkInFromDossier(String appointment) {
    act(() -> checkIn.byStaff(appointment, whoActs.acting()), this::arrived);
  }

  public void queue() {
    act(
        () ->
            receiveWalkIn.queue(
                new ReceiveWalkIn.Visitor(page.getShop(), firstName, topic, "fr"),
                whoActs.acting()),
        visit -> {
          firstName = null;
          return text("done.queued");
        });
    page.read();
  }

  public void take(String visit) {
    act(
        () -> receiveWalkIn.take(page.getShop(), visit, whoActs.acting()),
        taken -> text("done.taken"));
    page.read();
  }

  public void leave(String visit) {
    act(
        () -> endVisit.leave(page.getShop(), visit, whoActs.acting()),
        outcome -> text("done.left"));
    page.read();
  }

  private <V> void act(Supplier<ArrivalAnswer<V>> act, Function<V, String> done) {
    FacesMessage said;
    try {
      said =
          act.get()
              .fold(
                  value -> new FacesMessage(FacesMessage.SEVERITY_INFO, done.apply(value), ""),
                  refused -> refusal(problems.of(refused)));
    } catch (InvalidValue invalid) {
      said = refusal(refusals.invalid(invalid));
    }
    FacesContext.getCurrentInstance().addMessage(null, said);
  }

  private static FacesMessage refusal(io.vitrine.shell.problem.Problem problem) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail());
  }

  private String arrived(Welcome welcome) {
    return new MessageFormat(text("done.arrived"), language.getLocale())
        .format(
            new Object[] {
              welcome.guest(),
              Formats.time(welcome.startsAt(), welcome.zone().getId(), language.getLocale()),
              welcome.adviser()
            });
  }

  private String text(String key) {
    return ResourceBundle.getBundle("io.vitrine.store.arrival.texts", language.getLocale())
        .getString(key);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}
