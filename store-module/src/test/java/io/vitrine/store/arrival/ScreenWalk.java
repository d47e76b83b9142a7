package io.vitrine.store.arrival;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.shell.signin.Role;
import io.vitrine.store.arrival.screen.ScreenCodes;
import io.vitrine.store.arrival.screen.ScreenKey;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.device.proof.Hand;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The screen at the entrance and the phone that scans it, in French, in a browser. */
@ExtendWith(ArquillianExtension.class)
class ScreenWalk {

  private final ScreenCodes codes =
      new ScreenCodes(new ScreenKey(System.getProperty("vitrine.data")));
  private final List<String> errors = new ArrayList<>();

  @ArquillianResource private URL url;
  private ShopWithBooking shop;
  private Browser browser;

  @BeforeEach
  void openShop() {
    shop = new ShopWithBooking(Deployed.at(url));
    browser = Browser.start();
  }

  @AfterEach
  void closeShop() {
    browser.close();
    shop.close();
  }

  @Test
  void theScreenShowsItsCodeAndHearsWhomAPhoneAnnounced() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    Page screen = page(Browser.DESK);
    screen.context().addCookies(List.of(device()));
    screen.navigate(store("screen"));
    assertThat(screen.locator(".read-aloud"))
        .hasText(java.util.regex.Pattern.compile("\\w{3} \\w{3}"));
    assertThat(screen.locator(".turns")).containsText("Personne n’attend");
    clean(screen, "screen-empty");

    Page phone = page(Browser.PHONE);
    phone.navigate(scanned());
    clean(phone, "scan-opened");
    phone.locator("[id='without:firstName']").fill("Awa");
    phone.locator("[id='without:queue']").click();
    assertThat(phone.locator("main")).containsText("Bienvenue, Awa");
    clean(phone, "scan-queued");
    assertThat(phone.context().cookies()).noneMatch(one -> one.name.equals("JSESSIONID"));
    assertThat(screen.locator(".turns")).containsText("Awa");
    clean(screen, "screen-queue");

    Page other = page(Browser.TABLET);
    other.context().setExtraHTTPHeaders(Map.of("User-Agent", "another phone"));
    other.navigate(store("here?shop=" + shop.shop + "&c=OLDOLD"));
    Response refused = send(other, claire.code);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(other.getByRole(AriaRole.ALERT)).containsText("change toutes les 30 secondes");
    clean(other, "scan-old");
    other.locator("[id='expected:typed']").fill(codes.at(shop.shop, Instant.now()));
    Response typed = send(other, claire.code);
    assertThat(typed.status()).isLessThan(400);
    assertThat(other.locator(".lead")).containsText("Nous avons prévenu Camille Roux");
    clean(other, "scan-expected");
    assertThat(errors).isEmpty();
  }

  private static Response send(Page page, String code) {
    page.locator("[id='expected:code']").fill(code);
    Response answer =
        page.waitForResponse(
            told -> told.request().method().equals("POST"),
            () -> page.locator("[id='expected:here']").click());
    page.waitForLoadState();
    return answer;
  }

  private Page page(Browser.Size size) {
    BrowserContext person = browser.person(size, "fr-FR");
    Page page = person.newPage();
    page.onPageError(errors::add);
    return page;
  }

  /** What the phone's camera reads from the screen, at this server. */
  private String scanned() {
    return store("here?shop=" + shop.shop + "&c=" + codes.at(shop.shop, Instant.now()));
  }

  /** The cookie of a device that the manager let in. */
  private Cookie device() {
    String manager = People.ticket("S001", "Hélène Marchand", Role.MANAGER, shop.shop);
    String code =
        ShopWithBooking.json(
                shop.postAs(
                    manager,
                    "api/v1/devices/codes",
                    "{\"shop\":\"%s\",\"till\":\"T1\",\"name\":\"Écran\"}".formatted(shop.shop)))
            .getString("code");
    HttpResponse<String> let =
        Http.post(
            Deployed.at(url),
            "api/v1/devices",
            "{\"shop\":\"%s\",\"code\":\"%s\",\"publicKey\":%s}"
                .formatted(shop.shop, code, Hand.made().key().jwk()));
    String cookie =
        let.headers().allValues("Set-Cookie").stream()
            .filter(one -> one.startsWith(DeviceAtHand.COOKIE + "="))
            .findFirst()
            .orElseThrow();
    String value = cookie.split(";", 2)[0].split("=", 2)[1];
    return new Cookie(DeviceAtHand.COOKIE, value).setUrl(store(""));
  }

  private static void clean(Page page, String name) {
    Browser.picture(page, name);
    assertThat(Browser.axe(page)).as(name).isEmpty();
  }

  private String store(String path) {
    URI base = Deployed.at(url);
    return base.resolve(path).toString();
  }
}
