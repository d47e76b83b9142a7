package io.vitrine.store.arrival.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.arrival.ArrivalAnswer;
import io.vitrine.store.arrival.ArrivalProblems;
import io.vitrine.store.arrival.ArrivalRefusal;
import io.vitrine.store.arrival.ScanScreen;
import io.vitrine.store.arrival.Topic;
import io.vitrine.store.arrival.Topics;
import io.vitrine.store.arrival.screen.Openings;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The customer's phone, after it scanned the shop's screen: with her appointment's code, or for an
 * advice. Opening the page changes nothing; one button does. Keeps no session.
 */
@Named
@RequestScoped
public class HerePage {

  @Inject private ScanScreen scanScreen;
  @Inject private Openings openings;
  @Inject private Topics topics;
  @Inject private ShopCards shops;
  @Inject private ArrivalProblems problems;
  @Inject private Refusals refusals;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private String typed;
  private String code;
  private String firstName;
  private String topic = Topic.ANY.code();
  private Problem problem;
  private boolean stale;

  /** She has an appointment. */
  public String here() {
    return arrive(new ScanScreen.Guest(code == null ? "" : code, null, null, language.getCode()));
  }

  /** She has none. */
  public String queue() {
    return arrive(new ScanScreen.Guest(null, firstName, topic, language.getCode()));
  }

  private String arrive(ScanScreen.Guest guest) {
    String shopCode = isScanned() ? getShopCode() : typed;
    Instant opened =
        openings.read(getShop(), shopCode, request.getParameter("opened")).orElse(clock.instant());
    ArrivalAnswer<String> answer;
    try {
      answer =
          scanScreen.arrive(
              new ScanScreen.Scan(getShop(), shopCode, opened),
              guest,
              request.getRemoteAddr(),
              String.valueOf(request.getHeader("User-Agent")));
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
    return answer.fold(
        visit -> "here?faces-redirect=true&shop=" + coded(getShop()) + "&visit=" + visit,
        refused -> {
          stale = refused.why() == ArrivalRefusal.SCREEN_CODE_OLD;
          return say(problems.of(refused));
        });
  }

  private String say(Problem said) {
    problem = said;
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(said.status());
    return null;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Whether the phone brought a code of the screen, and it was not refused just now. */
  public boolean isScanned() {
    return !getShopCode().isEmpty() && !stale;
  }

  public String getShopCode() {
    return parameter("c");
  }

  /** When the page was opened with the code; kept when a form comes back with a refusal. */
  public String getOpened() {
    String before = parameter("opened");
    return before.isEmpty() ? openings.seal(getShop(), getShopCode()) : before;
  }

  public String getShop() {
    return parameter("shop");
  }

  private String parameter(String name) {
    String asked = request.getParameter(name);
    return asked == null ? "" : asked;
  }

  public boolean isKnownShop() {
    return shops.exists(getShop());
  }

  public String getTitle() {
    return language.say(Turns.TEXTS, "scan.title", shops.name(getShop()));
  }

  public List<Topic> getTopics() {
    return topics.known();
  }

  public Problem getProblem() {
    return problem;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
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
