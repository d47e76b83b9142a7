package io.vitrine.store.arrival.page;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.page.QrDrawing;
import io.vitrine.store.arrival.LookAtDay;
import io.vitrine.store.arrival.screen.ScreenCodes;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.shop.ShopCards;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What hangs in the shop, on a device that a manager let in: the code of the moment, large, and
 * those who wait. Keeps no session; the server says when to look again.
 */
@Named
@RequestScoped
public class ScreenPage {

  private static final int HALF = 3;

  @Inject private DeviceAtHand device;
  @Inject private ScreenCodes codes;
  @Inject private StoreAddress address;
  @Inject private ShopCards shops;
  @Inject private LookAtDay lookAtDay;
  @Inject private Turns turns;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private Optional<String> shop;
  private Instant now;
  private List<Turns.Turn> queue;

  @PostConstruct
  void read() {
    shop = device.enrolled().map(Device::getShop);
    now = clock.instant();
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseHeader("Cache-Control", "no-store");
    if (shop.isEmpty()) {
      answer.setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  public boolean isScreen() {
    return shop.isPresent();
  }

  /** In two halves, as one reads it aloud. */
  public String getCode() {
    String code = codes.at(getShop(), now);
    return code.substring(0, HALF) + " " + code.substring(HALF);
  }

  public QrDrawing.Drawing getQr() {
    return QrDrawing.of(address.ofArrival(getShop()) + "&c=" + codes.at(getShop(), now));
  }

  /** Where whoever cannot scan types the code, without the scheme. */
  public String getTyped() {
    return address.ofArrival(getShop()).replaceFirst("^https?://", "");
  }

  public String getInvitation() {
    return language.say(Turns.TEXTS, "screen.invitation", shops.name(getShop()));
  }

  public List<Turns.Turn> getQueue() {
    if (queue == null) {
      queue = turns.in(getShop());
    }
    return queue;
  }

  /** Where this screen hears that its code has changed, or the queue. */
  public String getEvents() {
    return request.getContextPath() + "/api/v1/shops/" + coded(getShop()) + "/screen-events";
  }

  /** What is shown, in a word. */
  public String getMark() {
    return lookAtDay.mark(getShop()) + "." + codes.stepAt(now);
  }

  /** The page on which the code of an appointment is typed at this very screen. */
  public String getKeyboard() {
    return request.getContextPath() + "/arrive?shop=" + coded(getShop());
  }

  private static String coded(String shop) {
    return URLEncoder.encode(shop, StandardCharsets.UTF_8);
  }

  private String getShop() {
    return shop.orElse("");
  }
}
