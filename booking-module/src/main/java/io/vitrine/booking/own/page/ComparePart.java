package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.Compared;
import io.vitrine.booking.appointment.page.AppointmentPage;
import io.vitrine.booking.own.ChangeOwn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The comparison that this browser looked at last, which the catalogue keeps in a cookie of its
 * own. Nothing of it goes to the shop until the button is pressed.
 */
@Named
@RequestScoped
public class ComparePart {

  private static final String COOKIE = "vitrine_compare";
  private static final int LONGEST = 600;

  @Inject private AppointmentPage page;
  @Inject private ChangeOwn changing;
  @Inject private OwnWords words;
  @Inject private OwnPress press;
  @Inject private HttpServletRequest request;

  /** Whether there is one that was not shown yet. */
  public boolean isOffered() {
    return page.isOpen() && held().isOne() && !held().equals(shown());
  }

  /** Whether one was shown. */
  public boolean isShown() {
    return page.appointment() != null && shown().isOne();
  }

  /** "3 articles comparés". */
  public String getHeld() {
    return words.say("compare.count", held().skus().size());
  }

  public String getShownWords() {
    return words.say("compare.shown", shown().skus().size());
  }

  public String getHeldHref() {
    return held().href();
  }

  public String getShownHref() {
    return shown().href();
  }

  /** The button. */
  public void show() throws IOException {
    press.act("comparison", own -> changing.shows(own, held()));
  }

  private Compared shown() {
    return page.appointment().compared();
  }

  private Compared held() {
    return request.getCookies() == null
        ? Compared.NONE
        : Arrays.stream(request.getCookies())
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .filter(value -> value.length() <= LONGEST && value.matches("[\\w.*~-]+"))
            .findFirst()
            .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
            .map(value -> Compared.of(value, "~"))
            .orElse(Compared.NONE);
  }

  public OwnWords.Said getRefusal() {
    return press.refusal();
  }
}
