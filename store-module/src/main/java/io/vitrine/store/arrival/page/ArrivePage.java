package io.vitrine.store.arrival.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.arrival.ArrivalProblems;
import io.vitrine.store.arrival.LookAtDay;
import io.vitrine.store.arrival.TypeCode;
import io.vitrine.store.arrival.Welcome;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The shop's own screen: a customer types the code of her appointment. Keeps no session. */
@Named
@RequestScoped
public class ArrivePage {

  /** How long the greeting with a name stays on a screen that the next person will use. */
  private static final int GREETING_SECONDS = 20;

  @Inject private TypeCode typeCode;
  @Inject private ShopCards shops;
  @Inject private LookAtDay lookAtDay;
  @Inject private Turns turns;
  @Inject private ArrivalProblems problems;
  @Inject private Language language;
  @Inject private HttpServletRequest request;

  private String shop;
  private String code;
  private Welcome welcome;
  private Problem problem;
  private List<Turns.Turn> queue;

  /** Judges the code; a right one greets, and the greeting makes room for the next person. */
  public void type() {
    typeCode
        .type(getShop(), code, request.getRemoteAddr())
        .fold(
            received -> {
              welcome = received;
              answer().addResponseHeader("Refresh", GREETING_SECONDS + "; url=" + getAddress());
              return null;
            },
            refused -> {
              problem = problems.of(refused);
              answer().setResponseStatus(problem.status());
              return null;
            });
    code = null;
  }

  private static ExternalContext answer() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** This screen, empty. */
  public String getAddress() {
    return request.getContextPath()
        + "/arrive?shop="
        + URLEncoder.encode(getShop(), StandardCharsets.UTF_8);
  }

  /** Those who wait without appointment, in the order of their coming. */
  public List<Turns.Turn> getQueue() {
    if (queue == null) {
      queue = turns.in(getShop());
    }
    return queue;
  }

  /** Where this screen hears that somebody came or was called. */
  public String getEvents() {
    return request.getContextPath()
        + "/api/v1/shops/"
        + URLEncoder.encode(getShop(), StandardCharsets.UTF_8)
        + "/queue-events";
  }

  /** What is shown, in a word. */
  public String getMark() {
    return lookAtDay.mark(getShop());
  }

  public boolean isKnownShop() {
    return shops.exists(getShop());
  }

  public String getInvitation() {
    return worded("screen.invitation", shops.name(getShop()));
  }

  public String getGreeting() {
    return worded("screen.welcome", welcome.guest());
  }

  public String getTold() {
    return worded(
        "screen.told",
        welcome.adviser(),
        language.pick(welcome.topicInFrench(), welcome.topicInEnglish()),
        Formats.time(welcome.startsAt(), welcome.zone().getId(), language.getLocale()));
  }

  private String worded(String key, Object... words) {
    String pattern =
        ResourceBundle.getBundle("io.vitrine.store.arrival.texts", language.getLocale())
            .getString(key);
    return new MessageFormat(pattern, language.getLocale()).format(words);
  }

  public Welcome getWelcome() {
    return welcome;
  }

  public Problem getProblem() {
    return problem;
  }

  public String getShop() {
    if (shop == null) {
      String asked = request.getParameter("shop");
      shop = asked == null ? "" : asked;
    }
    return shop;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
