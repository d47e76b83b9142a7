package io.vitrine.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PictureKindTest {

  @Test
  void aPictureIsKnownByItsFirstBytes() {
    assertThat(PictureKind.of(bytes("\u00ff\u00d8\u00ff\u00e0....JFIF")))
        .contains(PictureKind.JPEG);
    assertThat(PictureKind.of(bytes("\u0089PNG\r\n\u001a\n....."))).contains(PictureKind.PNG);
    assertThat(PictureKind.of(bytes("GIF89a........"))).contains(PictureKind.GIF);
    assertThat(PictureKind.of(bytes("RIFF....WEBP...."))).contains(PictureKind.WEBP);
  }

  @Test
  void case48PagesAndDrawingsWithScriptsAreNoPicturesWhateverTheirName() {
    assertThat(PictureKind.of(bytes("<html><script>alert(1)</script>"))).isEmpty();
    assertThat(PictureKind.of(bytes("<svg onload='alert(1)' xmlns='x'/>"))).isEmpty();
    assertThat(PictureKind.of(bytes("GIF"))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
