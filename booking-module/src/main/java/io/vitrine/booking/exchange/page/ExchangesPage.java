package io.vitrine.booking.exchange.page;

import io.vitrine.booking.exchange.ExchangeAnswer;
import io.vitrine.booking.exchange.ExchangeProblems;
import io.vitrine.booking.exchange.ExchangeProblems.ObstacleBody;
import io.vitrine.booking.exchange.ExchangeRules;
import io.vitrine.booking.exchange.OfferShift;
import io.vitrine.booking.exchange.OfferState;
import io.vitrine.booking.exchange.ShiftOffer;
import io.vitrine.booking.exchange.ShiftOffers;
import io.vitrine.booking.exchange.TakeShift;
import io.vitrine.booking.exchange.WriteExchange;
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
import java.util.Set;

/** What colleagues offer, what one offered oneself, and one offer with what stands against it. */
@Named
@RequestScoped
public class ExchangesPage {

  private static final String TEXTS = "io.vitrine.booking.exchange.texts";
  private static final String HERE = "/booking/staff/exchanges";
  private static final int MOST = 50;
  private static final int SIZE = 10;

  @Inject private OfferShift offering;
  @Inject private TakeShift taking;
  @Inject private WriteExchange exchanges;
  @Inject private ExchangeRules rules;
  @Inject private ShiftOffers offers;
  @Inject private ExchangeProblems problems;
  @Inject private OfferRows rows;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private Map<String, String> asked;
  private Problem refusal;
  private List<ShiftOffer> mine;
  private List<ObstacleBody> obstacles;

  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    }
  }

  public boolean isAllowed() {
    return !shops().isEmpty();
  }

  private Set<String> shops() {
    return signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER);
  }

  /** The button that takes it. */
  public void take() throws IOException {
    answer(taking.take(signedIn.getStaff(), asked.get("offer")));
  }

  /** The button of a colleague who is asked and says no. */
  public void refuse() throws IOException {
    answer(offering.refuse(signedIn.getStaff(), asked.get("offer")));
  }

  /** The button that takes one's own offer back. */
  public void withdraw() throws IOException {
    answer(offering.withdraw(signedIn.getStaff(), asked.get("offer")));
  }

  private void answer(ExchangeAnswer answer) throws IOException {
    if (answer instanceof ExchangeAnswer.Refused refused) {
      refusal = problems.of(refused);
      faces.getExternalContext().setResponseStatus(refusal.status());
    } else {
      OfferState state = answer.fold(done -> done.offer().stateAt(clock.instant()), no -> null);
      faces.getExternalContext().redirect(HERE + "?done=" + state);
    }
  }

  /** What she may take, what she alone is asked before the rest. */
  public List<OfferRow> getOpen() {
    List<ShiftOffer> found = offers.openFor(signedIn.getStaff(), shops(), clock.instant(), MOST, 0);
    return found.stream()
        .sorted(java.util.Comparator.comparing(it -> it.askedOf() == null))
        .map(rows::of)
        .toList();
  }

  private int page() {
    String page = asked.get("page");
    return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
  }

  private List<ShiftOffer> mine() {
    if (mine == null) {
      mine = offers.of(signedIn.getStaff(), SIZE + 1, (page() - 1) * SIZE);
    }
    return mine;
  }

  /** What she offered or took. */
  public List<OfferRow> getMine() {
    return mine().stream().limit(SIZE).map(rows::of).toList();
  }

  /** The page with older ones, or {@code null}. */
  public String getOlderHref() {
    return mine().size() > SIZE ? HERE + "?page=" + (page() + 1) : null;
  }

  /** The page with newer ones, or {@code null}. */
  public String getNewerHref() {
    return page() > 1 ? HERE + "?page=" + (page() - 1) : null;
  }

  private Optional<ShiftOffer> chosen() {
    String me = signedIn.getStaff();
    return Optional.ofNullable(asked.get("offer"))
        .flatMap(offers::find)
        .filter(it -> shops().contains(it.shop()))
        .filter(it -> it.stateAt(clock.instant()).isOpen())
        .filter(it -> it.staff().equals(me) || it.isFor(me));
  }

  /** The open offer that the address names, if it is any of her business, or {@code null}. */
  public OfferRow getChosen() {
    return chosen().map(rows::of).orElse(null);
  }

  public String getOffer() {
    return asked.get("offer");
  }

  private List<ObstacleBody> obstacles() {
    if (obstacles == null) {
      obstacles =
          chosen()
              .filter(it -> it.isFor(signedIn.getStaff()))
              .map(it -> problems.bodies(exchanges.obstacles(it, signedIn.getStaff())))
              .orElse(List.of());
    }
    return obstacles;
  }

  /** Why she cannot have it. */
  public List<ObstacleBody> getObstacles() {
    return obstacles().stream().filter(it -> !it.forManager()).toList();
  }

  /** What a manager has to look at. */
  public List<ObstacleBody> getConcerns() {
    return obstacles().stream().filter(ObstacleBody::forManager).toList();
  }

  public boolean isTakeable() {
    return chosen()
            .filter(it -> it.isFor(signedIn.getStaff()))
            .filter(it -> it.stateAt(clock.instant()) == OfferState.OFFERED)
            .isPresent()
        && getObstacles().isEmpty();
  }

  /** Whether she alone is asked and has not answered. */
  public boolean isAsked() {
    return chosen()
        .filter(it -> signedIn.getStaff().equals(it.askedOf()))
        .filter(it -> it.stateAt(clock.instant()) == OfferState.OFFERED)
        .isPresent();
  }

  /** Who decides once she takes it. */
  public String getNext() {
    boolean atOnce =
        chosen().filter(it -> rules.isByItself(it.shop())).isPresent() && getConcerns().isEmpty();
    return language.say(TEXTS, atOnce ? "next.atOnce" : "next.manager");
  }

  /** What was just done, in words, or {@code null}. */
  public String getDone() {
    String word = String.valueOf(asked.get("done"));
    return List.of("OFFERED", "AWAITING", "DONE", "DECLINED", "WITHDRAWN").contains(word)
        ? language.say(TEXTS, "done." + word)
        : null;
  }

  public Problem getRefusal() {
    return refusal;
  }
}
