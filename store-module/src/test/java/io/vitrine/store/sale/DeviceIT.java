package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.device.proof.ConfirmationAtHand;
import io.vitrine.store.device.proof.Hand;
import io.vitrine.store.device.proof.ProofAtHand;
import io.vitrine.store.device.proof.ProofRule;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a device proves with its own key. */
@ExtendWith(ArquillianExtension.class)
class DeviceIT {

  private static final String SALES = "api/v1/sales";

  @ArquillianResource private URL url;
  private Neighbour neighbour;
  private ShopFloor floor;
  private URI store;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    store = Deployed.at(url);
    floor = ShopFloor.open(store, neighbour, 2);
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void abuse33ACopiedCookieWithoutTheKeySellsNothingAndIsWrittenDown() {
    String body = byCard(floor.visit());
    refused(send(body, null), 401, "device-not-proved");
    refused(
        send(body, Hand.made().proof("POST", store.resolve(SALES), body)),
        401,
        "device-not-proved");
    refused(send(body, floor.proof("POST", SALES, body + " ")), 401, "device-not-proved");
    refused(send(body, floor.proof("POST", "api/v1/refunds", body)), 401, "device-not-proved");

    assertThat(sales()).isZero();
    assertThat(
            count(
                "select count(*) from store.refusal_audit where act = 'DEVICE_NOT_PROVED' and shop"
                    + " = ?",
                floor.shop))
        .isEqualTo(4);
    for (String path : List.of("till-sessions", "devices/sign-ons", "devices/sign-offs")) {
      HttpResponse<String> answer =
          Http.post(store, "api/v1/" + path, "{\"floatCents\":1}", "Cookie", cookies());
      refused(answer, 401, "device-not-proved");
    }
  }

  @Test
  void aProofIsGoodOnceAlsoForTheSameRequest() {
    String key = newKey();
    String body = byCard(floor.visit());
    String proof = floor.proof("POST", SALES, body);
    refused(send(key, body, proof), 422, "sale-not-confirmed");
    refused(send(key, body, proof), 401, "device-proof-used");

    assertThat(floor.sell(key, body).statusCode()).isEqualTo(201);
    assertThat(send(key, body, floor.proof("POST", SALES, body)).statusCode()).isEqualTo(201);
    assertThat(sales()).isEqualTo(1);
  }

  @Test
  void aSaleIsConfirmedByTheDevicesSignatureOverWhatItComesTo() {
    String key = newKey();
    String body = byCard(floor.visit());
    HttpResponse<String> asked = floor.sellOnce(key, body);
    refused(asked, 422, "sale-not-confirmed");
    String digest = asked.headers().firstValue(ConfirmationAtHand.WANTED).orElseThrow();

    String text = Confirmation.signedText(digest);
    refused(confirmed(key, body, Hand.made().sign(text)), 422, "sale-not-confirmed");
    refused(confirmed(key, body, floor.hand().sign(digest)), 422, "sale-not-confirmed");
    refused(confirmed(key, body, "nonsense"), 422, "sale-not-confirmed");
    refused(confirmed(newKey(), body, floor.hand().sign(text)), 422, "sale-not-confirmed");
    assertThat(sales()).isZero();

    String signature = floor.hand().sign(text);
    assertThat(confirmed(key, body, signature).statusCode()).isEqualTo(201);
    assertThat(
            count(
                "select count(*) from store.sale where shop = ? and confirmed_digest = ? and"
                    + " confirmation = ? and device_key = ?",
                floor.shop,
                digest,
                signature,
                floor.hand().key().thumbprint()))
        .isEqualTo(1);
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'SALE' and"
                    + " content like ?",
                floor.shop,
                "%\"signature\":\"" + signature + "\"%"))
        .isEqualTo(1);
  }

  @Test
  void aRefundIsConfirmedLikeASale() {
    String receipt = json(floor.sell(newKey(), byCard(floor.visit()))).getString("receipt");
    String body =
        ("{\"receipt\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"reason\":\"FAULTY\","
                + "\"payouts\":[{\"means\":\"CARD\",\"amountCents\":129000,"
                + "\"authorisation\":\"R1B2C3\"}]}")
            .formatted(receipt, ShopFloor.SKU);
    HttpResponse<String> asked =
        Http.post(
            store,
            "api/v1/refunds",
            body,
            "Cookie",
            cookies(),
            "Idempotency-Key",
            newKey(),
            ProofAtHand.HEADER,
            floor.proof("POST", "api/v1/refunds", body));
    refused(asked, 422, "refund-not-confirmed");

    HttpResponse<String> done = floor.takeBack(newKey(), body);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
    assertThat(
            count(
                "select count(*) from store.refund where shop = ? and device_key = ?",
                floor.shop,
                floor.hand().key().thumbprint()))
        .isEqualTo(1);
  }

  private HttpResponse<String> confirmed(String key, String body, String signature) {
    return floor.sellOnce(key, body, ConfirmationAtHand.HEADER, signature);
  }

  @Test
  void aDeviceWhoseClockIsFarOffIsToldSo() {
    String body = byCard(floor.visit());
    for (int sign : new int[] {-1, 1}) {
      Instant far = Instant.now().plus(ProofRule.SKEW.multipliedBy(2L * sign));
      String proof = floor.hand().proof("POST", store.resolve(SALES), body, far, newKey());
      refused(send(body, proof), 401, "device-clock");
    }
    assertThat(sales()).isZero();
  }

  @Test
  void aDeviceOfTheTimeBeforeKeysIsReadAndHasToBeLetInAgain() {
    ShopFloor.sql(
        "update store.device set public_key = null, key_thumbprint = null where shop = ?",
        floor.shop);
    refused(floor.sell(newKey(), byCard(floor.visit())), 401, "device-without-key");
    assertThat(floor.asManager("GET", "api/v1/devices", null).body()).contains("\"enrolled\":true");

    String code = json(floor.newCode()).getString("code");
    refused(enrol(code, "null"), 422, "enrolment-without-key");
    assertThat(enrol(code, floor.hand().key().jwk().replace("P-256", "P-384")).statusCode())
        .isEqualTo(422);
    assertThat(enrol(code, Hand.made().key().jwk()).statusCode()).as("still good").isEqualTo(201);
  }

  @Test
  void theScriptIsToldItsKeyAndTheHousesTime() {
    String here = Http.get(store, "api/v1/devices/here", "Cookie", floor.deviceCookie()).body();
    assertThat(here).contains("\"key\":\"" + floor.hand().key().thumbprint() + "\"");
    assertThat(Http.get(store, "api/v1/devices/here").body()).contains("\"enrolled\":false");
  }

  /** The lock of a shared device: nothing is sold by who went away, and nobody speaks for her. */
  @Test
  void whoDidNothingForTooLongSellsNothingUntilHerPinIsGiven() {
    String body = byCard(floor.visit());
    Instant now = Instant.now();
    refused(sellAs(People.cookiesAtDevice("S003", floor.shop, now.minusSeconds(301)), body), 423);
    String acted = People.cookiesAtDevice("S003", floor.shop, now);
    refused(sellAs(acted.split("; ")[0], body), 423);
    String another = People.cookiesAtDevice("S004", floor.shop, now);
    refused(sellAs(acted.split("; ")[0] + "; " + another.split("; ")[1], body), 423);
    assertThat(sales()).isZero();

    HttpResponse<String> asked = sellAs(acted, body);
    refused(asked, 422, "sale-not-confirmed");
    HttpResponse<String> page =
        Http.get(store, "staff/till", "Cookie", acted.split("; ")[0], "Sec-Fetch-Mode", "navigate");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow())
        .endsWith("/booking/sign-in/lock?next=%2Fstore%2Fstaff%2Ftill");
  }

  @Test
  void theHouseIsToldOfADeviceAndWhenItIsLocked() {
    String code = json(floor.newCode()).getString("code");
    HttpResponse<String> enrolled = enrol(code, Hand.made().key().jwk());
    assertThat(enrolled.headers().allValues("Set-Cookie"))
        .anyMatch(
            cookie -> cookie.startsWith("vitrine_device_pass=") && cookie.contains("HttpOnly"));
    assertThatThrownBy(
            () ->
                ShopFloor.sql(
                    "update store.device set idle_seconds = 59 where shop = ?", floor.shop))
        .hasStackTraceContaining("device_idle_ck");
  }

  private HttpResponse<String> sellAs(String cookies, String body) {
    return Http.post(
        store,
        SALES,
        body,
        "Cookie",
        cookies + "; " + floor.deviceCookie(),
        "Idempotency-Key",
        newKey(),
        ProofAtHand.HEADER,
        floor.proof("POST", SALES, body));
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    SaleIT.refused(answer, status, code);
  }

  private static void refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  private HttpResponse<String> enrol(String code, String key) {
    return Http.post(store, "api/v1/devices", floor.enrolment(code, key));
  }

  private HttpResponse<String> send(String body, String proof) {
    return send(newKey(), body, proof);
  }

  private HttpResponse<String> send(String key, String body, String proof) {
    List<String> headers = new ArrayList<>(List.of("Cookie", cookies(), "Idempotency-Key", key));
    if (proof != null) {
      headers.addAll(List.of(ProofAtHand.HEADER, proof));
    }
    return Http.post(store, SALES, body, headers.toArray(String[]::new));
  }

  private String cookies() {
    return "vitrine_ticket=" + floor.adviserTicket() + "; " + floor.deviceCookie();
  }

  private long sales() {
    return count("select count(*) from store.sale where shop = ?", floor.shop);
  }
}
