package io.vitrine.catalog.media.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.media.photo.Photograph.Fault;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographTest {

  @Test
  void a_large_picture_is_made_1600_pixels_wide_and_a_small_one_stays() {
    Photograph large = taken(Photographs.of("jpeg", 4_000, 3_000));
    assertThat(large.width()).isEqualTo(1_600);
    assertThat(large.height()).isEqualTo(1_200);
    Photograph small = taken(Photographs.of("png", 40, 30));
    assertThat(small.width()).isEqualTo(40);
    assertThat(small.jpeg()).startsWith(0xff, 0xd8, 0xff);
  }

  @Test
  void it_is_to_be_had_in_narrower_widths_of_the_same_shape() throws IOException {
    Photograph large = taken(Photographs.of("jpeg", 2_000, 1_000));
    BufferedImage narrow = ImageIO.read(new ByteArrayInputStream(large.jpeg(400)));
    assertThat(narrow.getWidth()).isEqualTo(400);
    assertThat(narrow.getHeight()).isEqualTo(200);
    assertThat(new Color(narrow.getRGB(20, 20)).getRed()).isGreaterThan(180);
    assertThat(new Color(narrow.getRGB(380, 180)).getBlue()).isGreaterThan(180);
  }

  /** The corner that is red once the picture stands upright. */
  @ParameterizedTest
  @CsvSource({
    "1,false,left,top", "2,false,right,top", "3,false,right,bottom", "4,false,left,bottom",
    "5,true,left,top", "6,true,right,top", "7,true,right,bottom", "8,true,left,bottom"
  })
  void however_the_phone_was_held_the_picture_stands_upright(
      int held, boolean turned, String side, String end) throws IOException {
    Photograph upright = taken(Photographs.held(Photographs.of("jpeg", 160, 80), held));
    assertThat(upright.width()).isEqualTo(turned ? 80 : 160);
    assertThat(upright.height()).isEqualTo(turned ? 160 : 80);
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(upright.jpeg()));
    int x = side.equals("left") ? 8 : upright.width() - 8;
    int y = end.equals("top") ? 8 : upright.height() - 8;
    Color corner = new Color(seen.getRGB(x, y));
    assertThat(corner.getRed()).as("red at %s %s", side, end).isGreaterThan(180);
    Color opposite = new Color(seen.getRGB(upright.width() - x, upright.height() - y));
    assertThat(opposite.getBlue()).isGreaterThan(180);
  }

  @Test
  void nothing_goes_on_but_what_is_seen() {
    byte[] sent = Photographs.held(Photographs.of("jpeg", 160, 80), 6);
    assertThat(text(sent)).contains("GPS", "Claire", "Exif");
    assertThat(text(taken(sent).jpeg())).doesNotContain("GPS", "Claire", "Exif");
    byte[] polyglot = Arrays.copyOf(sent, sent.length + 40);
    System.arraycopy("<script>alert(1)</script>".getBytes(), 0, polyglot, sent.length + 2, 25);
    assertThat(text(taken(polyglot).jpeg())).doesNotContain("script");
  }

  @Test
  void a_noisy_picture_still_becomes_a_file_of_a_megabyte() throws IOException {
    BufferedImage noise = new BufferedImage(1_600, 1_600, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int x = 0; x < 1_600; x++) {
      for (int y = 0; y < 1_600; y++) {
        noise.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    ImageIO.write(noise, "png", bytes);
    assertThat(taken(bytes.toByteArray()).jpeg().length)
        .isLessThanOrEqualTo(Photograph.MOST_KEPT_BYTES);
  }

  @Test
  void abuse_47_what_claims_to_be_enormous_is_refused_before_it_is_unpacked() {
    assertThat(fault(Photographs.bomb())).isEqualTo(Fault.PIXELS);
    assertThat(fault(new byte[Photograph.MOST_BYTES + 1])).isEqualTo(Fault.LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "GIF89a..............", "RIFF....WEBPVP8 ....", "PK\u0003\u0004............"
      })
  void abuse_48_what_is_no_jpeg_or_png_is_refused_whatever_its_name_says(String content) {
    assertThat(fault(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Fault.KIND);
  }

  @Test
  void a_picture_that_was_cut_or_bent_is_refused_or_made_but_never_a_failure() {
    byte[] png = Photographs.of("png", 400, 300);
    assertThat(fault(Arrays.copyOf(png, 60))).isEqualTo(Fault.BROKEN);
    byte[] jpeg = Photographs.held(Photographs.of("jpeg", 160, 80), 6);
    assertThat(fault(Arrays.copyOf(jpeg, 30))).isEqualTo(Fault.BROKEN);
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      byte[] bent = jpeg.clone();
      for (int j = 0; j < 5; j++) {
        bent[4 + random.nextInt(bent.length - 4)] = (byte) random.nextInt();
      }
      Photograph.Taken taken = Photograph.from(bent);
      assertThat(taken.photograph() == null).isEqualTo(taken.fault() != null);
    }
  }

  private static Photograph taken(byte[] sent) {
    Photograph.Taken taken = Photograph.from(sent);
    assertThat(taken.fault()).isNull();
    return taken.photograph();
  }

  private static Fault fault(byte[] sent) {
    return Photograph.from(sent).fault();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
