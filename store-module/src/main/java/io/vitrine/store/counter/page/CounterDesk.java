package io.vitrine.store.counter.page;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.GoodsAtCounter;
import io.vitrine.store.sale.OpenVisits;
import io.vitrine.store.sale.PricedLine;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.till.TillSession;
import io.vitrine.store.till.Tills;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the pages share on which something is sold or promised: device, person, visit, lines. */
@Named
@RequestScoped
public class CounterDesk {

  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";
  private static final int VISITS = 50;

  private final PersonAtDevice presence;
  private final SignOnToDevice signOn;
  private final Tills tills;
  private final OpenVisits visits;
  private final GoodsAtCounter goods;
  private final Refusals refusals;
  private final Language language;
  private boolean looked;
  private Problem absence;
  private String shop = "";
  private String till = "";
  private String staff;
  private Role role;
  private List<Visit> waiting;
  private boolean tillOpen;

  @Inject
  public CounterDesk(
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

  /** Where the device stands and by which right somebody sells there, looked at once. */
  private CounterDesk look() {
    if (!looked) {
      looked = true;
      absence =
          presence.toSee(
              (device, person) -> {
                shop = device.getShop();
                till = device.getTill();
                staff = person.staff();
                role = person.role();
                return null;
              },
              nobody -> refusals.from(DEVICE_TEXTS, nobody.status(), nobody.code()));
    }
    return this;
  }

  /** The reason why nobody can act here, or nothing; nothing is changed. */
  Problem absence() {
    return look().absence;
  }

  /** Whoever stands at the device takes it over and acts, or is told why nobody can. */
  String act(Function<CounterRequest.Counter, String> act) {
    return presence.fold(
        (device, person) -> {
          signOn.on(device.getId(), person);
          return act.apply(
              new CounterRequest.Counter(
                  device.getShop(), device.getTill(), device.getId(), person.staff()));
        },
        absence -> say(refusals.from(DEVICE_TEXTS, absence.status(), absence.code())));
  }

  static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  Promised promised(String number) {
    return goods.find(shop(), number).orElse(null);
  }

  /** Whom the counter serves; {@code null} where nobody was chosen or the visit has ended. */
  Visit visitor(String visit) {
    return visit == null ? null : visits.find(shop(), visit).orElse(null);
  }

  /** The device's shop; empty where there is no device. */
  String shop() {
    return look().shop;
  }

  /** The device's till; empty where there is no device. */
  String till() {
    return look().till;
  }

  /** The staff number of who is signed in here, or {@code null}. */
  String staff() {
    return look().staff;
  }

  /** What somebody does here without taking the device over; nothing, where nobody may act. */
  void draft(BiConsumer<Device, SignOn.Person> act) {
    presence.fold(
        (device, person) -> {
          act.accept(device, person);
          return null;
        },
        nobody -> null);
  }

  /** The right by which somebody sells here, or {@code null}. */
  Role role() {
    return look().role;
  }

  /** The session in which the device's till is open. */
  Optional<TillSession> session() {
    return tills.openSession(shop(), till());
  }

  /** Who is in the shop, to choose from. */
  public List<Visit> getWaiting() {
    if (waiting == null) {
      waiting = shop().isEmpty() ? List.of() : visits.in(shop(), VISITS);
    }
    return waiting;
  }

  public boolean isTillOpen() {
    if (!tillOpen) {
      tillOpen = session().isPresent();
    }
    return tillOpen;
  }

  public String name(PricedLine line) {
    return language.pick(line.variant().getNameFr(), line.variant().getNameEn());
  }

  public String variant(PricedLine line) {
    return language.pick(line.variant().getVariantFr(), line.variant().getVariantEn());
  }
}
