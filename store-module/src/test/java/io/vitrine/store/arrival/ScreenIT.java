package io.vitrine.store.arrival;

import static io.vitrine.store.arrival.ShopWithBooking.json;
import static io.vitrine.store.arrival.ShopWithBooking.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.arrival.screen.ScreenCodes;
import io.vitrine.store.arrival.screen.ScreenKey;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phone tells what the shop's screen shows. */
@ExtendWith(ArquillianExtension.class)
class ScreenIT {

  private static final String VISITS = "select count(*) from store.visit where shop = ?";

  @ArquillianResource private URL url;
  private final ScreenCodes codes =
      new ScreenCodes(new ScreenKey(System.getProperty("vitrine.data")));
  private URI store;
  private ShopWithBooking shop;

  @BeforeEach
  void openShop() {
    store = Deployed.at(url);
    shop = new ShopWithBooking(store);
    shop.claire().tell("AGREED");
    shop.heard();
  }

  @AfterEach
  void closeShop() {
    shop.close();
  }

  @Test
  void withHerAppointmentsCodeAPhoneOpensAVisitOfTheLevelScreen() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();

    HttpResponse<String> answer = scan("phone 1", shown(0), "\"code\":\"" + claire.code + "\"");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(
            number(
                "select count(*) from store.visit v join store.arrival a on a.visit = v.id"
                    + " where v.appointment = ? and v.state = 'WAITING' and a.level = 'SCREEN'"
                    + " and a.by_staff is null",
                claire.number))
        .isEqualTo(1);
    shop.until(() -> !shop.visitFacts(claire.number).isEmpty());
    assertThat(shop.visitFacts(claire.number).get(0).getString("fact")).isEqualTo("ARRIVED");
    refused(scan("phone 2", shown(0), "\"code\":\"" + claire.code + "\""), 409, "used-already");
  }

  @Test
  void withoutAnAppointmentSheJoinsTheQueueThatTheStaffSees() {
    HttpResponse<String> answer =
        scan("phone 1", shown(0), "\"topic\":\"any\",\"firstName\":\"Awa\"");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(shop.get("api/v1/walk-ins?shop=" + shop.shop).body()).contains("\"Awa\"");
    shop.until(() -> !shop.walkInFacts().isEmpty());
    String visit = json(answer).getString("visit");
    HttpResponse<String> taken =
        shop.post("api/v1/visits/" + shop.shop + "/" + visit + "/taking", "");
    assertThat(taken.statusCode()).as(taken.body()).isLessThan(300);
    refused(scan("phone 2", shown(0), "\"topic\":\"flying\""), 422, "no-such-topic");
  }

  @Test
  void abuse34AnOldShopCodeIsRefusedAndTheSixthGuessIsNotHeard() {
    String topic = "\"topic\":\"any\"";
    for (int guess = 1; guess <= 5; guess++) {
      refused(scan("phone", shown(-60 * guess - 30), topic), 403, "screen-code-old");
    }
    refused(scan("phone", shown(-600), topic), 429, "too-many-guesses");
    refused(scan("another", shown(0), topic), 429, "too-many-guesses");
    assertThat(number(VISITS, shop.shop)).isZero();
  }

  @Test
  void aCodeLetsAPhoneInOnceAndEightPhonesAtMost() {
    String topic = "\"topic\":\"any\"";
    String code = shown(0);
    assertThat(scan("phone 0", code, topic).statusCode()).isEqualTo(201);
    refused(scan("phone 0", code, topic), 409, "screen-used");
    long allowed = 1;
    for (int phone = 1; phone <= 9; phone++) {
      int status = scan("phone " + phone, code, topic).statusCode();
      allowed += status == 201 ? 1 : 0;
      assertThat(status).isEqualTo(phone < 8 ? 201 : 429);
    }
    assertThat(number(VISITS, shop.shop)).isEqualTo(allowed).isEqualTo(8);
  }

  @Test
  void abuse54OpeningThePageWithGetOrHeadChangesNothing() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    String page = "here?shop=" + shop.shop + "&c=" + shown(0) + "&code=" + claire.code;
    HttpResponse<String> opened = Http.get(store, page, "Accept-Language", "fr");
    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(opened.body()).contains("Je suis là").doesNotContain("Claire");
    assertThat(Http.get(store, page.replace("&c=", "&c=OLD"), "Accept-Language", "fr").statusCode())
        .isEqualTo(200);
    assertThat(number(VISITS, shop.shop)).isZero();
    assertThat(number("select count(*) from store.code_guesses where shop = ?", shop.shop))
        .isZero();
    assertThat(number("select count(*) from store.screen_use where shop = ?", shop.shop)).isZero();
  }

  @Test
  void abuse31FieldsOfTheHouseAndWhatIsNoArrivalAreRefused() {
    assertThat(scan("p", shown(0), "\"topic\":\"any\",\"level\":\"STAFF\"").statusCode())
        .as("a field that is none")
        .isEqualTo(400);
    assertThat(scan("p", shown(0), "\"topic\":\"any\",\"code\":\"ABCDEF\"").statusCode())
        .isEqualTo(422);
    assertThat(scan("p", shown(0), "\"firstName\":\"Awa\"").statusCode()).isEqualTo(422);
  }

  @Test
  void theCodeIsShownOnADeviceOfTheShopAlone() {
    HttpResponse<String> page = Http.get(store, "screen", "Accept-Language", "fr");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("n’est pas un écran du magasin");
  }

  /** What the screen shows so many seconds from now. */
  private String shown(int seconds) {
    return codes.at(shop.shop, Instant.now().plusSeconds(seconds));
  }

  private HttpResponse<String> scan(String phone, String shopCode, String guest) {
    return Http.post(
        store,
        "api/v1/screen-check-ins",
        "{\"shop\":\"%s\",\"shopCode\":\"%s\",%s}".formatted(shop.shop, shopCode, guest),
        "Accept-Language",
        "fr",
        "User-Agent",
        phone);
  }

  private static void refused(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(type);
  }
}
