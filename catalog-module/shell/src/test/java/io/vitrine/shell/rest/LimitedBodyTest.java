package io.vitrine.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.problem.BodyRefused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

  @Test
  void whatIsShortAndFlatIsReadAsItIs() throws IOException {
    String text = "{\"a\":[1,2,{\"b\":\"é\"}]}";

    assertThat(new String(json(text).readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void oneByteMoreThanAMegabyteIsTooLong() throws IOException {
    String most = " ".repeat(1 << 20);

    assertThat(json(most).readAllBytes()).hasSize(1 << 20);
    assertThatThrownBy(() -> json(most + " ").readAllBytes())
        .isInstanceOfSatisfying(BodyRefused.class, r -> assertThat(r.status()).isEqualTo(413));
  }

  @Test
  void aHundredAndOneLevelsAreTooDeep() throws IOException {
    assertThat(json("[".repeat(100) + "]".repeat(100)).readAllBytes()).hasSize(200);
    assertThatThrownBy(() -> json("[".repeat(101)).readAllBytes())
        .isInstanceOfSatisfying(BodyRefused.class, r -> assertThat(r.status()).isEqualTo(400));
  }

  @Test
  void bracketsInAStringAreNoLevels() throws IOException {
    String text = "[\"\\\\\\\"" + "[".repeat(200) + "\"]";

    assertThat(json(text).readAllBytes()).hasSize(text.length());
  }

  @Test
  void aListHasNothingInNoneOfItsPlaces() throws IOException {
    for (String text :
        List.of("[null]", "{\"a\":[ 1,{\"b\":null},null]}", "[[\"n\"],\nnull]", "[{},null")) {
      assertThatThrownBy(() -> json(text).readAllBytes())
          .as(text)
          .isInstanceOfSatisfying(BodyRefused.class, r -> assertThat(r.status()).isEqualTo(400));
    }
    for (String text :
        List.of(
            "{\"a\":null,\"n\":[\"null\",true,{\"b\":null}],\"c\":null}",
            "null",
            "]]]null",
            "[\"\\\",null\"]")) {
      assertThat(json(text).readAllBytes()).as(text).hasSize(text.length());
    }
  }

  @Test
  void whatIsNoJsonMayHaveBrackets() throws IOException {
    assertThat(new LimitedBody(stream("[".repeat(200)), false).readAllBytes()).hasSize(200);
  }

  private static LimitedBody json(String text) {
    return new LimitedBody(stream(text), true);
  }

  private static ServletInputStream stream(String text) {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return new ServletInputStream() {
      @Override
      public int read() throws IOException {
        return bytes.read();
      }

      @Override
      public boolean isFinished() {
        return false;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
