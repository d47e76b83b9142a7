package io.vitrine.catalog.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vitrine.catalog.importing.Sending.HEADER;
import static io.vitrine.catalog.importing.Sending.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.catalog.media.Solids;
import io.vitrine.catalog.media.photo.Photographs;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A catalogue manager keeps the pictures of an article: sends, orders, describes, takes off. */
@ExtendWith(ArquillianExtension.class)
class GalleryIT {

  private static final byte[] WIDE = Photographs.held(Photographs.of("jpeg", 1_000, 500), 1);
  private static final byte[] SMALL = Photographs.of("png", 640, 480);

  @ArquillianResource private URL url;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final String article = "/api/v1/articles/" + own;
  private final String pictures = article + "/pictures";

  private Sending manager;
  private URI base;

  @BeforeEach
  void anArticle() {
    base = Deployed.at(url);
    manager = Sending.asCatalogueManager(url);
    Sending.openShops();
    manager.ended(
        manager.csv(
            HEADER
                + "%1$s-1,%1$s,,Fauteuil %1$s,Armchair,Essais %1$s,,Vitrine,100.00,20,rivoli:3:Salon:1,rivoli:4\n"
                    .formatted(own)
                + "%1$s-2,%1$s,,Fauteuil %1$s,Armchair,Essais %1$s,,Vitrine,120.00,20,,\n"
                    .formatted(own)));
    Showroom.until(
        "it is found", () -> Showroom.total(base, "q=" + own.toLowerCase(Locale.ROOT)) == 1);
  }

  /** A form as a browser sends it. */
  private static final class Form {
    private static final String BORDER = "----gallery";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Form field(String name, String value) {
      return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Form picture(byte[] content, String fr, String en) {
      return part("name=\"picture\"; filename=\"../../x.jpg\"", content)
          .field("alt_fr", fr)
          .field("alt_en", en);
    }

    private Form part(String head, byte[] content) {
      body.writeBytes(
          ("--" + BORDER + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      body.writeBytes(content);
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
      return this;
    }

    byte[] whole() {
      body.writeBytes(("--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
      return body.toByteArray();
    }
  }

  private static Form form() {
    return new Form();
  }

  private HttpResponse<String> send(String path, Form form, String... headers) {
    return Http.send(
        Http.request(base, path, headers)
            .header("Content-Type", "multipart/form-data; boundary=" + Form.BORDER)
            .POST(BodyPublishers.ofByteArray(form.whole())));
  }

  private HttpResponse<String> add(Form form) {
    return send(pictures, form, "Cookie", Showroom.manager(), "If-Match", version());
  }

  private HttpResponse<String> put(String what, String body) {
    return Http.send(
        Http.request(base, pictures + what, "Cookie", Showroom.manager(), "If-Match", version())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  private String version() {
    return manager.get(pictures).headers().firstValue("ETag").orElseThrow();
  }

  /** The addresses of a variant's pictures, in their order. */
  private List<String> shown(int variant) {
    JsonArray forms = json(manager.get(pictures)).getJsonArray("forms");
    return forms.getJsonObject(variant - 1).getJsonArray("pictures").stream()
        .map(picture -> picture.asJsonObject().getString("path"))
        .toList();
  }

  private JsonObject card() {
    return json(Http.get(base, "/api/v1/products?q=" + own.toLowerCase(Locale.ROOT) + "&size=1"))
        .getJsonArray("items")
        .getJsonObject(0);
  }

  private String page(String language) {
    return Http.get(base, "/product/" + own + "?lang=" + language).body();
  }

  @Test
  void picturesAreShownInTheirSizesWithTheirWordsAndOnTheSearchCard() {
    HttpResponse<String> answer =
        add(
            form()
                .field("sku", own + "-1")
                .picture(WIDE, "Un fauteuil de face", "An armchair from the front")
                .picture(SMALL, "Le même de côté", "The same from the side"));
    assertThat(answer.statusCode()).isEqualTo(204);
    String leading = shown(1).get(0);
    Showroom.until("on the card", () -> card().toString().contains(leading));

    assertThat(leading).matches("/media/[0-9a-f]{40}-1000x500\\.jpg");
    assertThat(shown(1)).hasSize(2);
    assertThat(shown(2)).isEmpty();
    assertThat(page("fr"))
        .contains("alt=\"Un fauteuil de face\"", "alt=\"Le même de côté\"")
        .contains(leading.replace(".jpg", "-400.jpg") + " 400w")
        .doesNotContain("x.jpg");
    assertThat(page("en")).contains("alt=\"An armchair from the front\"");
    assertThat(Http.get(base, leading).statusCode()).isEqualTo(200);
    assertThat(manager.get(article + "/history").body())
        .contains("\"field\":\"pictures\"", "S010", own + "-1");
  }

  @Test
  void picturesForAllVariantsComeToEachBehindItsOwn() {
    add(form().field("sku", own + "-1").picture(WIDE, "De face", "From the front"));

    assertThat(add(form().picture(SMALL, "De côté", "From the side")).statusCode()).isEqualTo(204);

    assertThat(shown(1)).hasSize(2);
    assertThat(shown(2)).containsExactly(shown(1).get(1));
  }

  @Test
  void theyStandInTheOrderThatIsGivenAndOneIsTakenOffAlone() {
    add(
        form()
            .picture(WIDE, "De face", "From the front")
            .picture(SMALL, "De côté", "From the side"));
    String first = shown(1).get(0);
    String second = shown(1).get(1);

    assertThat(
            put(
                    "/arrangement",
                    "{\"sku\":\"%s-1\",\"pictures\":[\"%s\",\"%s\"]}".formatted(own, second, first))
                .statusCode())
        .isEqualTo(204);
    assertThat(shown(1)).containsExactly(second, first);
    assertThat(shown(2)).containsExactly(first, second);
    assertThat(
            put("/arrangement", "{\"sku\":\"%s-1\",\"pictures\":[\"%s\"]}".formatted(own, first))
                .body())
        .contains("picture-order");
    HttpResponse<String> off =
        Http.delete(
            base,
            pictures + "?sku=" + own + "-1&picture=" + second,
            "Cookie",
            Showroom.manager(),
            "If-Match",
            version());
    assertThat(off.statusCode()).isEqualTo(204);
    assertThat(shown(1)).containsExactly(first);
    assertThat(shown(2)).hasSize(2);
    assertThat(
            Http.delete(
                    base,
                    pictures + "?sku=" + own + "-1&picture=" + second,
                    "Cookie",
                    Showroom.manager(),
                    "If-Match",
                    version())
                .body())
        .contains("picture-unknown");
  }

  @Test
  void wordsAndPointAreKeptThroughEveryOtherEditAndReachTheCard() {
    add(form().field("sku", own + "-1").picture(WIDE, "De face", "From the front"));
    String picture = shown(1).get(0);

    HttpResponse<String> said =
        put(
            "/words",
            "{\"picture\":\"%s\",\"altFr\":\"<b>Dos</b>\",\"altEn\":\"Back\",\"focusX\":31,\"focusY\":70}"
                .formatted(picture));
    assertThat(said.statusCode()).isEqualTo(204);
    Showroom.until("on the card", () -> card().toString().contains(picture + "#focus-31-70"));

    assertThat(
            manager
                .patch(
                    article, version(), "{\"variants\":{\"" + own + "-1\":{\"price\":\"90.00\"}}}")
                .statusCode())
        .isEqualTo(200);
    assertThat(page("fr"))
        .contains("class=\"focused fx-30 fy-70\"", "alt=\"&lt;b&gt;Dos&lt;/b&gt;\"")
        .doesNotContain("#focus");
    assertThat(Http.get(base, "/search?q=" + own.toLowerCase(Locale.ROOT)).body())
        .contains("class=\"focused fx-30 fy-70\"");
    assertThat(manager.get(article + "/history").body())
        .contains("\"field\":\"picture_words\"", "From the front", "Back")
        .contains("\"field\":\"picture_focus\"", "31 %, 70 %");
  }

  @Test
  void whatIsExportedComesBackAndChangesNothing() {
    add(form().picture(WIDE, "De face", "From the front"));
    List<String> before = shown(1);
    String[] lines = manager.get("/api/v1/exports").body().split("\r\n");
    String rows =
        Arrays.stream(lines)
            .filter(line -> line.startsWith(own))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    assertThat(rows).contains(before.get(0).replace("/media/", ""));

    JsonObject job = manager.ended(manager.csv(lines[0] + "\r\n" + rows));

    assertThat(job.getInt("rowsUnchanged")).isEqualTo(2);
    assertThat(shown(1)).isEqualTo(before);
    assertThat(page("en")).contains("alt=\"From the front\"");
  }

  @Test
  void eachRefusalNamesItsReasonInBothLanguagesAndChangesNothing() {
    byte[] cut = Arrays.copyOf(WIDE, 60);
    byte[] large = Arrays.copyOf(WIDE, 10_000_001);
    byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    String fr = "De face";
    String en = "From the front";

    refused(form().picture(html, fr, en), 422, "picture-kind");
    refused(form().picture(cut, fr, en), 422, "picture-broken");
    refused(form().picture(large, fr, en), 413, "picture-large");
    refused(form().picture(Photographs.bomb(), fr, en), 413, "picture-pixels");
    refused(form().picture(WIDE, fr, " "), 422, "picture-words");
    refused(form().picture(WIDE, "", en), 422, "picture-words");
    refused(form().picture(WIDE, fr, "x".repeat(401)), 422, "picture-words-long");
    refused(form().field("sku", own + "-1"), 422, "picture-count");
    refused(form().field("sku", "NONE").picture(WIDE, fr, en), 404, "gallery-unknown");
    Form many = form();
    for (int i = 0; i < 9; i++) {
      many.picture(SMALL, fr, en);
    }
    refused(many, 422, "picture-count");
    HttpResponse<String> second = add(form().picture(WIDE, fr, en).picture(html, fr, en));
    assertThat(second.body()).contains("picture-kind", "Photo 2");
    assertThat(shown(1)).isEmpty();

    Form late = form().picture(WIDE, fr, en);
    HttpResponse<String> changed =
        send(pictures, late, "Cookie", Showroom.manager(), "If-Match", "\"v99\"");
    assertThat(changed.statusCode()).isEqualTo(412);
    assertThat(changed.body()).contains("gallery-changed");
    assertThat(
            send(pictures, form().picture(WIDE, fr, en), "Cookie", Showroom.manager()).statusCode())
        .isEqualTo(428);
    add(form().picture(WIDE, fr, en));
    String picture = shown(1).get(0);
    assertThat(
            put(
                    "/words",
                    "{\"picture\":\"%s\",\"altFr\":\"Dos\",\"altEn\":\"\"}".formatted(picture))
                .body())
        .contains("picture-words");
    assertThat(
            put(
                    "/words",
                    "{\"picture\":\"%s\",\"altFr\":\"Dos\",\"altEn\":\"Back\",\"focusX\":101,\"focusY\":0}"
                        .formatted(picture))
                .body())
        .contains("picture-focus");
    assertThat(
            put("/words", "{\"picture\":\"/media/x.jpg\",\"altFr\":\"Dos\",\"altEn\":\"Back\"}")
                .body())
        .contains("picture-unknown");
    assertThat(put("/words", "{\"path\":\"x\"}").statusCode()).isEqualTo(400);
  }

  private void refused(Form form, int status, String name) {
    byte[] body = form.whole();
    for (String language : List.of("fr", "en")) {
      HttpResponse<String> answer =
          Http.send(
              Http.request(
                      base,
                      pictures,
                      "Cookie",
                      Showroom.manager(),
                      "If-Match",
                      version(),
                      "Accept-Language",
                      language)
                  .header("Content-Type", "multipart/form-data; boundary=" + Form.BORDER)
                  .POST(BodyPublishers.ofByteArray(body)));
      assertThat(answer.statusCode()).as(name).isEqualTo(status);
      assertThat(answer.body()).contains("urn:vitrine:problem:" + name).doesNotContain("{0}");
    }
  }

  @Test
  void onlyCatalogueManagersKeepPictures() {
    Form form = form().picture(WIDE, "De face", "From the front");
    String adviser =
        "vitrine_ticket=" + People.ticket("S003", "Camille Roux", Role.ADVISER, "rivoli");

    assertThat(Http.get(base, pictures).statusCode()).isEqualTo(401);
    assertThat(send(pictures, form, "If-Match", version()).statusCode()).isEqualTo(401);
    assertThat(
            send(pictures, form().picture(WIDE, "a", "b"), "Cookie", adviser, "If-Match", version())
                .statusCode())
        .isEqualTo(403);
    assertThat(send("/api/v1/gallery-forms/add", form(), "Cookie", adviser).statusCode())
        .isEqualTo(403);
    assertThat(Http.get(base, "/back-office/pictures?number=" + own).statusCode()).isEqualTo(302);
    assertThat(
            Http.get(base, "/back-office/pictures?number=" + own, "Cookie", adviser).statusCode())
        .isEqualTo(403);
    assertThat(
            Http.get(base, "/back-office/pictures?number=NONE", "Cookie", Showroom.manager())
                .statusCode())
        .isEqualTo(404);
    assertThat(manager.get("/api/v1/articles/NONE/pictures").statusCode()).isEqualTo(404);
    assertThat(shown(1)).isEmpty();
  }

  @Test
  void onThePageSheSendsOrdersDescribesAndTakesOffAndIsToldARefusalInWords() {
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "fr-FR")) {
      desk.addCookies(
          List.of(
              new Cookie(
                      "vitrine_ticket",
                      People.ticket("S010", "Lucas Moreau", Role.CATALOG_MANAGER, "rivoli"))
                  .setUrl(base.toString())));
      Page page = desk.newPage();
      page.navigate(base.resolve("/back-office/product?number=" + own).toString());
      page.getByText("Photos et modèle").first().click();
      Locator rows = page.locator(".gallery > li");
      assertThat(rows).hasCount(0);
      page.locator("#new-1").setInputFiles(new FilePayload("face.jpg", "image/jpeg", WIDE));
      page.locator("#new-fr-1").fill("De face");
      page.locator("#new-en-1").fill("From the front");
      page.locator("#new-2").setInputFiles(new FilePayload("cote.png", "image/png", SMALL));
      page.locator("#new-fr-2").fill("De côté");
      page.locator("#new-en-2").fill("From the side");
      page.getByText("Envoyer les photos").click();
      assertThat(page.locator(".notice")).containsText("Enregistré");
      assertThat(rows).hasCount(2);

      page.getByText(Pattern.compile("^Descendre")).first().click();
      assertThat(page.locator(".moved")).containsText("place 2 sur 2");
      page.waitForCondition(() -> shown(1).get(0).contains("-640x480"));
      Locator whole = rows.nth(1).locator("[data-focus]");
      whole.click(
          new Locator.ClickOptions()
              .setPosition(whole.boundingBox().width * 0.25, whole.boundingBox().height * 0.5));
      assertThat(rows.nth(1).locator("input[name=focus_x]")).hasValue(Pattern.compile("2[456]"));
      rows.nth(1).locator("input[name=focus_y]").fill("80");
      rows.nth(1).getByText(Pattern.compile("^Enregistrer")).click();
      assertThat(page.locator(".notice")).containsText("Enregistré");
      assertThat(rows.nth(1).locator("input[name=focus_y]")).hasValue("80");
      assertThat(Browser.axe(page)).isEmpty();
      Browser.picture(page, "office-pictures");
      page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
      assertThat(
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as("wider than a phone")
          .isEqualTo(0);
      Browser.picture(page, "office-pictures-phone");

      page.locator("#model-file")
          .setInputFiles(new FilePayload("x.glb", "model/gltf-binary", Solids.box(1, 1, 1)));
      page.getByText("Envoyer le modèle").click();
      assertThat(page.getByText("Retirer le modèle")).isVisible();
      page.locator("#new-1")
          .setInputFiles(new FilePayload("x.jpg", "image/jpeg", "<html>".getBytes()));
      page.locator("#new-fr-1").fill("Rien");
      page.locator("#new-en-1").fill("Nothing");
      page.getByText("Envoyer les photos").click();
      assertThat(page.locator(".refusal")).containsText("Ce n’est pas une photo");
      assertThat(page.locator(".refusal")).containsText("Photo 1");
      assertThat(Browser.axe(page)).isEmpty();

      rows.first().getByText(Pattern.compile("^Retirer de cette")).click();
      assertThat(rows).hasCount(1);
      manager.patch(article, version(), "{\"product\":{\"brand\":\"Autre\"}}");
      rows.first().getByText(Pattern.compile("^Retirer de cette")).click();
      assertThat(page.locator(".refusal")).containsText("Modifié entre-temps");
      assertThat(shown(1)).hasSize(1);
    }
  }
}
