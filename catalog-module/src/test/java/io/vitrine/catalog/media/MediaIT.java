package io.vitrine.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.importing.Sending;
import io.vitrine.catalog.media.photo.Photographs;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pictures on their way from a zip to a page. */
@ExtendWith(ArquillianExtension.class)
class MediaIT {

  @ArquillianResource private URL url;
  @TempDir private Path folder;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private Sending manager;
  private URI base;

  @BeforeEach
  void arrive() {
    base = Deployed.at(url);
    manager = Sending.asCatalogueManager(url);
  }

  private String imported(String name, byte[] content) throws IOException {
    Path zip = folder.resolve("pictures.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    }
    Path products =
        Files.writeString(
            folder.resolve("products.csv"),
            "sku,name_fr,category_fr,price,tax_rate,pictures\n%1$s,Article,Essais,10.00,20,%2$s\n"
                .formatted(own, name));
    manager.ended(
        manager.form(Map.of("file/products.csv", products, "pictures/pictures.zip", zip)));
    return manager
        .get("/api/v1/variants?sku=" + own)
        .body()
        .replaceAll("(?s).*\"picture\":(?:\"([^\"]+)\"|null).*", "$1");
  }

  @Test
  void aPhotographOfAnImportIsServedUprightInItsSizesWithoutWhatThePhoneNoted() throws IOException {
    byte[] sent = Photographs.held(Photographs.of("jpeg", 2_400, 1_800), 6);

    String picture = imported(own + ".jpg", sent);

    assertThat(picture).matches("/media/[0-9a-f]{40}-1200x1600\\.jpg");
    String bare = picture.replace(".jpg", "");
    assertThat(Http.get(base, "/product/" + own).body())
        .contains("src=\"" + picture + "\"")
        .contains(bare + "-400.jpg 400w, " + bare + "-800.jpg 800w, " + picture + " 1200w")
        .contains("width=\"1200\" height=\"1600\"")
        .contains("fetchpriority=\"high\"")
        .contains(
            "og:image\" content=\""
                + Http.get(base, "/robots.txt")
                    .body()
                    .replaceAll("(?s).*Sitemap: (\\S+)/sitemap.xml.*", "$1")
                + picture);
    for (int width : new int[] {400, 800, 1_200}) {
      HttpResponse<byte[]> served = bytes(width == 1_200 ? picture : bare + "-" + width + ".jpg");
      assertThat(served.statusCode()).isEqualTo(200);
      assertThat(served.headers().firstValue("Content-Type")).contains("image/jpeg");
      assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(served.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
      assertThat(new String(served.body(), StandardCharsets.ISO_8859_1))
          .doesNotContain("GPS", "Claire", "Exif");
      BufferedImage seen = ImageIO.read(new ByteArrayInputStream(served.body()));
      assertThat(seen.getWidth()).isEqualTo(width);
      assertThat(seen.getHeight()).isBetween(width * 4 / 3, width * 4 / 3 + 1);
      String tag = served.headers().firstValue("ETag").orElseThrow();
      assertThat(manager.get(served.uri().getPath(), "If-None-Match", tag).statusCode())
          .isEqualTo(304);
    }
    assertThat(Http.get(base, bare.replaceAll("-\\d+x\\d+$", "") + ".jpg").statusCode())
        .as("what was sent is kept and shown to nobody")
        .isEqualTo(404);
  }

  @Test
  void case47ABombInAZipIsPassedOver() throws IOException {
    assertThat(imported(own + ".png", Photographs.bomb())).isEmpty();
  }

  @Test
  void aPictureOfTheHouseIsKnownAgainByItsTag() {
    HttpResponse<String> served = Http.get(base, "/media/demo/aub3-dim.svg");

    assertThat(served.headers().firstValue("Content-Type").orElse("")).contains("image/svg+xml");
    assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    String tag = served.headers().firstValue("ETag").orElseThrow();
    assertThat(manager.get("/media/demo/aub3-dim.svg", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(Http.get(base, "/media/demo/none.jpg").statusCode()).isEqualTo(404);
  }

  @Test
  void theViewerComesFromTheHouseAndNamesItsPartsByAddress() {
    HttpResponse<String> loader =
        Http.get(base, "/webjars/three/0.181.1/examples/jsm/loaders/GLTFLoader.js");

    assertThat(loader.statusCode()).isEqualTo(200);
    assertThat(loader.headers().firstValue("Content-Type").orElse("")).contains("text/javascript");
    assertThat(loader.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(loader.body())
        .contains("from '/webjars/three/0.181.1/build/three.module.min.js'")
        .doesNotContain("from 'three'");
    assertThat(Http.get(base, "/webjars/three/0.181.1/build/three.cjs").statusCode())
        .isEqualTo(404);
    assertThat(Http.get(base, "/webjars/three/0.181.0/build/three.module.min.js").statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<byte[]> bytes(String path) {
    try {
      return java.net.http.HttpClient.newHttpClient()
          .send(
              java.net.http.HttpRequest.newBuilder(base.resolve(path))
                  .version(java.net.http.HttpClient.Version.HTTP_1_1)
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path + " could not be read", e);
    }
  }
}
