package io.vitrine.catalog.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A catalogue manager gives a sofa its model; a customer turns it on her phone. */
@ExtendWith(ArquillianExtension.class)
class ModelWalk {

  private static final String SOFA = "CAUS";
  private static final String AT = "/api/v1/articles/" + SOFA;
  private static final LocatorAssertions.HasAttributeOptions PATIENTLY =
      new LocatorAssertions.HasAttributeOptions().setTimeout(90_000);

  @ArquillianResource private URL url;
  private URI base;
  private Sending manager;

  @BeforeEach
  void open() {
    base = Deployed.at(url);
    Showroom.open(base);
    manager = Sending.asCatalogueManager(url);
  }

  private HttpResponse<String> give(byte[] model, String... headers) {
    return Http.send(
        Http.request(base, AT + "/model", headers)
            .header("Content-Type", "model/gltf-binary")
            .PUT(BodyPublishers.ofByteArray(model)));
  }

  private HttpResponse<String> give(byte[] model) {
    return give(model, "Cookie", Showroom.manager(), "If-Match", version());
  }

  private String model() {
    return Http.get(base, "/product/" + SOFA)
        .body()
        .replaceAll("(?s).*data-model=\"([^\"]*)\".*", "$1");
  }

  /** To where the policy of a page lets scripts connect. */
  private String mayConnect(String page) {
    return Http.get(base, page).headers().allValues("Content-Security-Policy").stream()
        .flatMap(policy -> Arrays.stream(policy.split(";")))
        .map(String::strip)
        .filter(rule -> rule.startsWith("connect-src"))
        .collect(Collectors.joining(" and "));
  }

  private String version() {
    return manager.get(AT).headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void she_turns_the_sofa_and_hands_it_to_her_phone_and_nothing_comes_before_she_asks()
      throws IOException {
    assertThat(give(Solids.box(2.1f, 0.8f, 0.9f)).statusCode()).isEqualTo(204);
    assertThat(mayConnect("/product/" + SOFA)).isEqualTo("connect-src 'self' blob:");
    assertThat(mayConnect("/product/PERC")).isEqualTo("connect-src 'self'");
    assertThat(mayConnect("/")).isEqualTo("connect-src 'self'");
    try (Browser browser = Browser.start();
        BrowserContext phone = browser.person(Browser.PHONE, "fr-FR")) {
      Page page = phone.newPage();
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.addInitScript(
          "DOMTokenList.prototype.supports = (word) => word === 'ar';"
              + "HTMLAnchorElement.prototype.click = function () {"
              + " fetch(this.href).then((file) => file.arrayBuffer()).then((bytes) => {"
              + " window.handed = { rel: this.rel, href: this.href, child: this.firstElementChild.tagName,"
              + " start: String.fromCharCode(...new Uint8Array(bytes, 0, 2)), length: bytes.byteLength }; }); };");
      List<String> trouble = troubleOn(page);
      page.navigate(base.resolve("/product/" + SOFA).toString());
      Locator see =
          page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voir en 3D"));
      assertThat(see).isVisible();
      assertThat(asked).noneMatch(address -> address.matches(".*(three|viewer|\\.glb).*"));

      see.click();
      Locator stage = page.locator(".in-3d .stage");
      assertThat(stage).hasAttribute("data-drawn", Pattern.compile("[1-9]\\d*"), PATIENTLY);
      assertThat(stage).isFocused();
      assertThat(asked).anyMatch(address -> address.endsWith("build/three.module.min.js"));
      assertThat(asked).anyMatch(address -> address.matches(".*/media/[0-9a-f]{40}\\.glb"));
      assertThat(asked)
          .allMatch(address -> address.startsWith(base.toString()) || address.startsWith("blob:"));
      BufferedImage before = seen(stage);
      assertThat(colours(before)).as("colours of what is drawn").isGreaterThan(20);

      int drawn = Integer.parseInt(stage.getAttribute("data-drawn"));
      page.keyboard().press("ArrowRight");
      assertThat(page.locator(".in-3d-said")).hasText(Pattern.compile("Tourné de \\d+°"));
      page.keyboard().press("+");
      page.keyboard().press("ArrowUp");
      page.waitForFunction(
          "n => Number(document.querySelector('.stage').dataset.drawn) > n", drawn);
      BufferedImage after = seen(stage);
      assertThat(differing(before, after)).isGreaterThan(500);
      assertThat(Browser.axe(page)).isEmpty();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(java.nio.file.Path.of("target", "screenshots", "in-3d.png")));
      // without being touched it stands still
      BufferedImage still = seen(stage);
      page.waitForTimeout(600);
      assertThat(differing(still, seen(stage))).isZero();

      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Placer chez vous"))
          .click();
      page.waitForFunction("() => window.handed");
      assertThat(page.evaluate("handed.rel")).isEqualTo("ar");
      assertThat(page.evaluate("handed.child")).isEqualTo("IMG");
      assertThat(page.evaluate("handed.start")).as("a zip, as USDZ is").isEqualTo("PK");
      assertThat(page.evaluate("handed.href").toString()).startsWith("blob:" + base.getScheme());
      assertThat(((Number) page.evaluate("handed.length")).intValue()).isGreaterThan(1_000);

      page.keyboard().press("Escape");
      assertThat(page.locator("dialog.in-3d")).isHidden();
      assertThat(see).isFocused();
      see.click();
      assertThat(page.locator(".in-3d canvas")).hasCount(1);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fermer")).click();
      assertThat(see).isFocused();
      assertThat(trouble).isEmpty();
    }
  }

  @Test
  void where_the_browser_draws_nothing_or_the_model_does_not_come_it_says_so() {
    assertThat(give(Solids.box(2.1f, 0.8f, 0.9f)).statusCode()).isEqualTo(204);
    try (Browser browser = Browser.start();
        BrowserContext desk = browser.person(Browser.DESK, "en-GB")) {
      Page without = desk.newPage();
      without.addInitScript("HTMLCanvasElement.prototype.getContext = () => null");
      without.navigate(base.resolve("/product/" + SOFA).toString());
      without.locator("button[data-model]").click();
      assertThat(without.locator(".in-3d-said")).containsText("This browser cannot show 3D");

      assertThat(without.locator("[data-place]")).isHidden();
      String placing = "import('/catalog/place.js').then((m) => m.placing()).then((p) => typeof p)";
      assertThat(without.evaluate(placing)).as("nothing to place it with").isEqualTo("object");
      without.evaluate(
          "Object.defineProperty(navigator, 'xr',"
              + " { value: { isSessionSupported: async (kind) => kind === 'immersive-ar' } })");
      assertThat(without.evaluate(placing)).as("a way into the room").isEqualTo("function");

      Page cut = desk.newPage();
      cut.route(Pattern.compile(".*\\.glb"), route -> route.abort());
      cut.navigate(base.resolve("/product/" + SOFA).toString());
      cut.locator("button[data-model]").click();
      assertThat(cut.locator(".in-3d-said"))
          .containsText(
              "could not be shown", new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
    }
  }

  @Test
  void a_model_is_refused_with_its_reason_and_changes_nothing() {
    byte[] box = Solids.box(1, 1, 1);
    give(box);
    String before = model();

    HttpResponse<String> none = give("solid".getBytes());
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("model-kind", "Seuls les fichiers glTF");
    assertThat(give(java.util.Arrays.copyOf(box, 200)).body()).contains("model-broken");
    assertThat(give(Solids.bent(json -> json.replace("meshes", "mashes"))).body())
        .contains("model-empty");
    assertThat(
            give(Solids.bent(
                    json ->
                        json.replace(
                            "\"byteLength\":648", "\"byteLength\":648,\"uri\":\"http://a/b\"")))
                .body())
        .contains("model-scattered");
    assertThat(
            give(Solids.bent(
                    json ->
                        json.replace(
                            "\"scene\":0",
                            "\"extensionsRequired\":[\"KHR_draco_mesh_compression\"]")))
                .body())
        .contains("model-packed");
    assertThat(give(new byte[Glb.MOST_BYTES + 1]).statusCode()).isEqualTo(413);
    assertThat(give(box, "Cookie", Showroom.manager()).statusCode()).isEqualTo(428);
    HttpResponse<String> late = give(box, "Cookie", Showroom.manager(), "If-Match", "\"v99999\"");
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.body()).contains("gallery-changed");
    assertThat(give(box).statusCode()).isEqualTo(204);
    assertThat(give(box, "If-Match", "\"v1\"").statusCode()).isEqualTo(401);
    Sending adviser = Sending.as(Role.ADVISER, url);
    assertThat(adviser.get(AT).statusCode()).isEqualTo(403);
    assertThat(model()).isEqualTo(before);
  }

  @Test
  void a_model_is_remembered_in_the_history_and_can_be_taken_away() {
    give(Solids.box(1, 1.1f, 1));
    assertThat(Http.get(base, "/product/" + SOFA).body()).contains("data-model=\"/media/");

    HttpResponse<String> gone =
        Http.delete(base, AT + "/model", "Cookie", Showroom.manager(), "If-Match", version());

    assertThat(gone.statusCode()).isEqualTo(204);
    assertThat(Http.get(base, "/product/" + SOFA).body()).doesNotContain("data-model");
    assertThat(manager.get(AT + "/history?size=2").body()).contains("\"field\":\"model\"", "S010");
    assertThat(
            Http.delete(base, AT + "/model", "Cookie", Showroom.manager(), "If-Match", version())
                .statusCode())
        .isEqualTo(404);
  }

  private static BufferedImage seen(Locator stage) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(stage.screenshot()));
  }

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }

  private static int differing(BufferedImage one, BufferedImage other) {
    assertThat(other.getHeight()).as("the stage keeps its size").isEqualTo(one.getHeight());
    int differing = 0;
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        differing += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return differing;
  }

  private static List<String> troubleOn(Page page) {
    List<String> trouble = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            trouble.add(message.text());
          }
        });
    page.onPageError(trouble::add);
    return trouble;
  }
}
