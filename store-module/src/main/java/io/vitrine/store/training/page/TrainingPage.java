package io.vitrine.store.training.page;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.training.EndTraining;
import io.vitrine.store.training.FictionalCustomer;
import io.vitrine.store.training.StartTraining;
import io.vitrine.store.training.TrainingAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Training at this device: begun on the till's page, ended there, with customers made up. */
@Named
@RequestScoped
public class TrainingPage {

  private static final String TEXTS = "io.vitrine.store.training.texts";

  @Inject private PersonAtDevice presence;
  @Inject private DeviceAtHand atHand;
  @Inject private StartTraining start;
  @Inject private EndTraining end;
  @Inject private FictionalCustomer customer;
  @Inject private Language language;
  @Inject private Refusals refusals;

  public String start() {
    return act(
        (device, person) -> start.at(device.getId(), person.staff()),
        done -> "counter?faces-redirect=true");
  }

  public String end() {
    Device real = atHand.enrolled().orElse(null);
    return real == null
        ? null
        : act(
            (device, person) -> end.at(real.getShop(), real.getId(), person.staff()),
            done -> "till?faces-redirect=true");
  }

  /** Somebody to learn with comes in, and the counter begins with her. */
  public String serve() {
    return act(
        (device, person) ->
            customer.arrives(
                device,
                language.say(TEXTS, "customer"),
                language.getLocale().getLanguage(),
                person.staff(),
                person.name()),
        done -> "counter?faces-redirect=true&visit=" + done.what());
  }

  private String act(
      BiFunction<Device, SignOn.Person, TrainingAnswer> act,
      Function<TrainingAnswer.Done, String> then) {
    return presence.fold(
        (device, person) ->
            act.apply(device, person)
                .fold(
                    then,
                    refused ->
                        say(
                            refusals.from(
                                TEXTS, refused.reason().status(), refused.reason().code()))),
        absence ->
            say(refusals.from("io.vitrine.store.device.texts", absence.status(), absence.code())));
  }

  private static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  /** Whether people train at this device now. */
  public boolean isOn() {
    return atHand.get().filter(Device::isTwin).isPresent();
  }
}
