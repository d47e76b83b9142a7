package io.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the shell gives every page and API, seen on a deployed module. */
@ExtendWith(ArquillianExtension.class)
@DisabledIfSystemProperty(
    named = "vitrine.database",
    matches = "postgres",
    disabledReason =
        "what the house shows is the same on both databases; the thread starts it on both")
class HouseIT {

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void reach() {
    base = Deployed.at(url);
  }

  @Test
  void aPublicPageMakesNoSessionAndAllowsScriptsByNonceOnly() {
    HttpResponse<String> page = Http.get(base, "/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(page.headers().allValues("Content-Security-Policy"))
        .anyMatch(policy -> policy.startsWith("script-src 'self' 'nonce-"))
        .anyMatch(policy -> policy.contains("frame-ancestors 'none'"));
  }

  @Test
  void whatIsNotThereIsSaidInTheHousesOwnWords() {
    HttpResponse<String> french = Http.get(base, "/nothing-here");
    HttpResponse<String> english = Http.get(base, "/nothing-here?lang=en");

    assertThat(french.statusCode()).isEqualTo(404);
    assertThat(french.body()).contains("<html lang=\"fr\"").contains("Introuvable");
    assertThat(english.body()).contains("<html lang=\"en\"").contains("Not found");
  }

  @Test
  void whatIsNotThereLeadsOn() {
    HttpResponse<String> french = Http.get(base, "/nothing-here");
    HttpResponse<String> english = Http.get(base, "/nothing-here?lang=en");

    assertThat(french.body())
        .contains("id=\"way-on\" type=\"search\"", "Que cherchez-vous", "href=\"/shops\"")
        .contains("href=\"/booking/book\"", "href=\"/nothing-here?lang=en\"")
        .contains("name=\"back\" value=\"/nothing-here\"", "noindex")
        .doesNotContain("=\"/WEB-INF");
    assertThat(english.body()).contains("What are you looking for?", "/nothing-here?lang=fr");
    assertThat(french.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void theTemplateItselfIsNotAPage() {
    assertThat(Http.get(base, "/WEB-INF/shell/page.xhtml").statusCode()).isEqualTo(404);
  }

  @Test
  void aStaffPageSendsToTheSignInPageAndBack() {
    HttpResponse<String> answer = Http.get(base, "/staff/design?x=1");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .endsWith("/booking/sign-in?next=%2Fstaff%2Fdesign%3Fx%3D1");
  }

  @Test
  void anActFromAnotherSiteIsRefused() {
    HttpRequest.Builder foreign =
        Http.request(base, "/api/v1/imports", "Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.noBody());
    HttpRequest.Builder older =
        Http.request(base, "/api/v1/imports", "Origin", "https://evil.example")
            .POST(HttpRequest.BodyPublishers.noBody());

    assertThat(Http.send(foreign).statusCode()).isEqualTo(403);
    assertThat(Http.send(older).statusCode()).isEqualTo(403);
  }

  @Test
  void aForgedTicketIsNobody() {
    assertThat(Http.get(base, "/api/v1/imports", "Authorization", "Bearer a.b.c").statusCode())
        .isEqualTo(401);
  }

  /** Abuse case 43: whether its length is told or not, nobody reads 20 MB of JSON. */
  @Test
  void aBodyOfTwentyMegabytesIsTooLarge() {
    byte[] twenty = "{\"sku\":\"".concat("x".repeat(20 << 20)).getBytes(StandardCharsets.UTF_8);

    assertThat(json(HttpRequest.BodyPublishers.ofByteArray(twenty)).statusCode()).isEqualTo(413);
    HttpResponse<String> chunked =
        json(
            HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(twenty, 0, 2 << 20)));
    assertThat(chunked.statusCode()).isEqualTo(413);
    assertThat(chunked.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  /** Abuse case 43: what is nested without end is refused before a parser holds it. */
  @Test
  void tenThousandNestedArraysAreMalformed() {
    HttpResponse<String> arrays =
        json(HttpRequest.BodyPublishers.ofString("[".repeat(10_000) + "]".repeat(10_000)));
    HttpResponse<String> objects =
        json(HttpRequest.BodyPublishers.ofString("{\"sku\":".repeat(10_000)));

    assertThat(arrays.statusCode()).isEqualTo(400);
    assertThat(arrays.body()).contains("more than 100 levels");
    assertThat(objects.statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> json(HttpRequest.BodyPublisher body) {
    return Http.send(
        Http.request(base, "/api/v1/selections/none/items", "Content-Type", "application/json")
            .version(HttpClient.Version.HTTP_1_1)
            .POST(body));
  }
}
