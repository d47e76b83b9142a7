package io.vitrine.catalog.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.media.photo.Photographs;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RoomPictureIT {

  private static final byte[] ROOM = Photographs.held(Photographs.of("jpeg", 2_400, 1_800), 6);

  @ArquillianResource private URL url;
  private URI base;
  private String token;
  private String secret;

  @BeforeEach
  void begin() {
    base = Deployed.at(url);
    Showroom.open(base);
    JsonObject begun = Showroom.json(Http.post(base, "/api/v1/selections", "").body());
    token = begun.getString("token");
    secret = begun.getString("secret");
  }

  @Test
  void a_picture_stands_upright_on_the_list_for_whoever_reads_it_and_goes_with_it() {
    HttpResponse<String> sent = send(ROOM, secret);
    assertThat(sent.statusCode()).isEqualTo(201);
    String address = sent.headers().firstValue("Location").orElseThrow();
    JsonObject picture =
        Showroom.json(Http.get(base, "/api/v1/selections/" + token).body())
            .getJsonArray("pictures")
            .getJsonObject(0);
    JsonObject promised =
        Showroom.json(Contracts.sample("catalog-selection.json"))
            .getJsonArray("pictures")
            .getJsonObject(0);
    assertThat(picture.keySet()).isEqualTo(promised.keySet());
    assertThat(address).endsWith(picture.getString("address"));
    assertThat(picture.getInt("width")).isEqualTo(1_200);
    assertThat(picture.getInt("height")).isEqualTo(1_600);

    HttpResponse<String> seen = Http.get(base, picture.getString("address"));
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(seen.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(seen.body()).doesNotContain("GPS", "Claire");
    assertThat(Http.get(base, "/selection/" + token).body())
        .contains("src=\"" + picture.getString("address") + "\"")
        .doesNotContain("selection-forms/unpicture");

    Http.delete(base, "/api/v1/selections/" + token, "Selection-Secret", secret);
    assertThat(Http.get(base, picture.getString("address")).statusCode()).isEqualTo(404);
  }

  @Test
  void a_picture_that_is_taken_down_is_gone_and_only_its_owner_does_that() {
    String address = send(ROOM, secret).headers().firstValue("Location").orElseThrow();
    String id = address.substring(address.lastIndexOf('/') + 1);
    String at = "/api/v1/selections/" + token + "/pictures/" + id;
    assertThat(Http.delete(base, at).statusCode()).isEqualTo(403);
    assertThat(Http.delete(base, at, "Selection-Secret", secret).statusCode()).isEqualTo(200);
    assertThat(Http.get(base, "/api/v1/selection-pictures/" + id).statusCode()).isEqualTo(404);
    assertThat(Http.get(base, "/api/v1/selection-pictures/x").statusCode()).isEqualTo(404);
  }

  @Test
  void whoever_reads_or_takes_part_puts_no_picture_there() {
    assertThat(send(ROOM, "x").statusCode()).isEqualTo(403);
    String edit =
        Showroom.json(
                Http.post(
                        base,
                        "/api/v1/selections/" + token + "/links/edit",
                        "",
                        "Selection-Secret",
                        secret)
                    .body())
            .getString("edit");
    HttpResponse<String> refused =
        send("/api/v1/selections/" + edit + "/pictures", BodyPublishers.ofByteArray(ROOM), "");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("selection-owner-only");
  }

  @Test
  void the_ninth_picture_is_refused() {
    byte[] small = Photographs.of("png", 40, 30);
    for (int i = 0; i < 8; i++) {
      assertThat(send(small, secret).statusCode()).isEqualTo(201);
    }
    HttpResponse<String> ninth = send(small, secret);
    assertThat(ninth.statusCode()).isEqualTo(409);
    assertThat(ninth.body()).contains("Il n’y a plus de place pour une photo");
  }

  @Test
  void abuse_47_a_bomb_and_a_file_of_more_than_ten_megabytes_are_refused() {
    HttpResponse<String> bomb = send(Photographs.bomb(), secret);
    assertThat(bomb.statusCode()).isEqualTo(413);
    assertThat(bomb.body()).contains("urn:vitrine:problem:selection-picture-large");
    byte[] large = new byte[10_000_001];
    System.arraycopy(ROOM, 0, large, 0, ROOM.length);
    assertThat(send(large, secret).statusCode()).isEqualTo(413);
    assertThat(send(new byte[12_000_000], secret).statusCode()).isEqualTo(413);
    BodyPublisher unsaid = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    assertThat(send("/api/v1/selections/" + token + "/pictures", unsaid, secret).statusCode())
        .isEqualTo(413);
    assertThat(form("a.jpg", new byte[12_000_000], cookie()).headers().firstValue("Location"))
        .hasValueSatisfying(page -> assertThat(page).endsWith("refused=selection-picture-large"));
    byte[] cut = java.util.Arrays.copyOf(ROOM, 60);
    assertThat(send(cut, secret).statusCode()).isEqualTo(422);
    assertThat(Http.get(base, "/api/v1/selections/" + token).body()).contains("\"pictures\":[]");
  }

  @Test
  void abuse_48_html_that_calls_itself_a_photograph_is_refused_in_words() {
    byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    assertThat(send(html, secret).statusCode()).isEqualTo(422);
    HttpResponse<String> form = form("photo.jpg", html, cookie());
    assertThat(form.statusCode()).isEqualTo(303);
    assertThat(form.headers().firstValue("Location").orElse(""))
        .endsWith("/selection?refused=selection-picture-kind#pictures");
    assertThat(
            Http.get(base, "/selection?refused=selection-picture-kind", "Cookie", cookie()).body())
        .contains("Ce fichier n’est pas une photo que nous lisons");
  }

  @Test
  void abuse_49_the_name_of_a_file_leads_nowhere() {
    HttpResponse<String> form = form("../../../../etc/cron.d/photo.jpg", ROOM, cookie());
    assertThat(form.headers().firstValue("Location").orElse("")).endsWith("/selection#pictures");
    String page = Http.get(base, "/selection", "Cookie", cookie()).body();
    assertThat(page)
        .containsPattern("src=\"/api/v1/selection-pictures/[\\w-]{22}\"")
        .contains("selection-forms/unpicture")
        .doesNotContain("cron.d");
    assertThat(Http.get(base, "/api/v1/selection-pictures/..%2F..%2Fetc%2Fpasswd").statusCode())
        .isIn(400, 404);
  }

  private String cookie() {
    return "vitrine_selection=" + token + "." + secret;
  }

  private HttpResponse<String> send(byte[] picture, String with) {
    return send(
        "/api/v1/selections/" + token + "/pictures", BodyPublishers.ofByteArray(picture), with);
  }

  private HttpResponse<String> send(String at, BodyPublisher body, String with) {
    return Http.send(
        Http.request(base, at, "Selection-Secret", with)
            .header("Content-Type", "image/jpeg")
            .POST(body));
  }

  private HttpResponse<String> form(String name, byte[] content, String cookie) {
    String border = "----room";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + border
                + "\r\nContent-Disposition: form-data; name=\"list\"\r\n\r\n"
                + token
                + "\r\n--"
                + border
                + "\r\nContent-Disposition: form-data; name=\"picture\";"
                + " filename=\""
                + name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return Http.send(
        Http.request(
                base,
                "/api/v1/selection-forms/picture",
                "Cookie",
                cookie,
                "Sec-Fetch-Site",
                "same-origin")
            .header("Content-Type", "multipart/form-data; boundary=" + border)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }
}
