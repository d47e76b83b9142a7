package io.vitrine.store.counter.page;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.GoodsAtCounter;
import io.vitrine.store.sale.OpenVisits;
import io.vitrine.store.sale.PricedLine;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.till.Tills;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;

/** What the pages share on which a quote or an order goes on: device, person, visit, lines. */
@Named
@RequestScoped
public class PromiseDesk {

  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";
  private static final int VISITS = 50;

  private final PersonAtDevice presence;
  private final SignOnToDevice signOn;
  private final Tills tills;
  private final OpenVisits visits;
  private final GoodsAtCounter goods;
  private final Refusals refusals;
  private final Language language;
  private List<Visit> waiting;

  @Inject
  public PromiseDesk(
      PersonAtDevice presence,
      SignOnToDevice signOn,
      Tills tills,
      OpenVisits visits,
      GoodsAtCounter goods,
      Refusals refusals,
      Language language) {
    this.presence = presence;
    this.signOn = signOn;
    this.tills = tills;
    this.visits = visits;
    this.goods = goods;
    this.refusals = refusals;
    this.language = language;
  }

  /** The person takes the device over; the reason why not is the answer, or nothing. */
  Problem takeOver() {
    return presence.fold(
        (device, person) -> {
          signOn.on(device.getId(), person);
          return null;
        },
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()));
  }

  /** Acts as whoever stands at the device, or says why nobody does. */
  String act(Function<CounterRequest.Counter, String> act) {
    return presence.fold(
        (device, person) ->
            act.apply(
                new CounterRequest.Counter(
                    device.getShop(), device.getTill(), device.getId(), person.staff())),
        absence -> say(refusals.from(DEVICE_TEXTS, absence.status(), absence.code())));
  }

  static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  private <T> T inShop(Function<String, T> act, T otherwise) {
    return presence.fold((device, person) -> act.apply(device.getShop()), absence -> otherwise);
  }

  Promised promised(String number) {
    return inShop(shop -> goods.find(shop, number).orElse(null), null);
  }

  /** Whom the counter serves; {@code null} where nobody was chosen or the visit has ended. */
  Visit visitor(String visit) {
    return visit == null ? null : inShop(shop -> visits.find(shop, visit).orElse(null), null);
  }

  String shop() {
    return inShop(shop -> shop, "");
  }

  /** Who is in the shop, to choose from. */
  public List<Visit> getWaiting() {
    if (waiting == null) {
      waiting = inShop(shop -> visits.in(shop, VISITS), List.of());
    }
    return waiting;
  }

  public boolean isTillOpen() {
    return presence.fold(
        (device, person) -> tills.openSession(device.getShop(), device.getTill()).isPresent(),
        absence -> false);
  }

  public String name(PricedLine line) {
    return language.pick(line.variant().getNameFr(), line.variant().getNameEn());
  }

  public String variant(PricedLine line) {
    return language.pick(line.variant().getVariantFr(), line.variant().getVariantEn());
  }
}
