package io.vitrine.booking.exchange.page;

import io.vitrine.booking.exchange.ExchangeAnswer;
import io.vitrine.booking.exchange.ExchangeProblems;
import io.vitrine.booking.exchange.ExchangeProblems.ObstacleBody;
import io.vitrine.booking.exchange.ExchangeRules;
import io.vitrine.booking.exchange.ShiftOffer;
import io.vitrine.booking.exchange.ShiftOffers;
import io.vitrine.booking.exchange.TakeShift;
import io.vitrine.booking.exchange.WriteExchange;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
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

/** A manager approves or declines exchanges, and says whether they need her at all. */
@Named
@RequestScoped
public class ExchangeDesk {

  private static final String TEXTS = "io.vitrine.booking.exchange.texts";
  private static final int MOST = 100;
  private static final int LATEST = 20;

  @Inject private TakeShift taking;
  @Inject private WriteExchange exchanges;
  @Inject private ExchangeRules rules;
  @Inject private ShiftOffers offers;
  @Inject private ExchangeProblems problems;
  @Inject private OfferRows rows;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private Map<String, String> asked;
  private String shop;
  private String reason;
  private Problem refusal;
  private List<Waiting> waiting;

  /**
   * An exchange that waits.
   *
   * @param why what stands against it, or has to be looked at; empty for nothing
   */
  public record Waiting(OfferRow offer, List<ObstacleBody> why, String href) {}

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
    }
  }

  public void approve() throws IOException {
    answer(taking.approve(mine(), asked.get("offer"), signedIn.getStaff()), "approved");
  }

  public void decline() throws IOException {
    try {
      answer(taking.decline(mine(), asked.get("offer"), reason, signedIn.getStaff()), "declined");
    } catch (InvalidValue tooLong) {
      show(problems.unreadable());
    }
  }

  /** The button that lets the rule approve, or takes that back. */
  public void turn() throws IOException {
    rules.set(mine(), !isByItself(), signedIn.getStaff());
    faces.getExternalContext().redirect(getHref() + "&done=rule");
  }

  private void answer(ExchangeAnswer answer, String word) throws IOException {
    if (answer instanceof ExchangeAnswer.Refused refused) {
      show(problems.of(refused));
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
    return own.links(code -> "/booking/manage/exchanges?shop=" + code, Role.MANAGER);
  }

  public String getHref() {
    return "/booking/manage/exchanges?shop=" + shop;
  }

  public boolean isByItself() {
    return rules.isByItself(mine());
  }

  public List<Waiting> getWaiting() {
    if (waiting == null) {
      waiting =
          offers.awaitingIn(mine(), clock.instant(), MOST, 0).stream().map(this::waiting).toList();
    }
    return waiting;
  }

  private Waiting waiting(ShiftOffer it) {
    return new Waiting(
        rows.of(it),
        problems.bodies(exchanges.obstacles(it, it.takenBy())),
        getHref() + "&offer=" + it.id());
  }

  /** The exchange that the address names, if it waits, or {@code null}. */
  public Waiting getChosen() {
    return getWaiting().stream()
        .filter(it -> it.offer().id().equals(asked.get("offer")))
        .findFirst()
        .orElse(null);
  }

  public List<OfferRow> getDecided() {
    return offers.decidedIn(mine(), LATEST).stream().map(rows::of).toList();
  }

  public String getOffer() {
    return asked.get("offer");
  }

  /** What was just done, in words, or {@code null}. */
  public String getDone() {
    String word = String.valueOf(asked.get("done"));
    return List.of("approved", "declined", "rule").contains(word)
        ? language.say(TEXTS, "desk.done." + word)
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
