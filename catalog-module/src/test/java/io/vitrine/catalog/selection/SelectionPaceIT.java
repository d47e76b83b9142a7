package io.vitrine.catalog.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Deployed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SelectionPaceIT {

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void reach() {
    base = Deployed.at(url);
  }

  /** From addresses of their own, so that no other test stands behind them. */
  @Test
  void theSixtyFirstSelectionOfAnAddressWithinTenMinutesIsTooMany() {
    for (int i = 0; i < 60; i++) {
      assertThat(begin("127.5.0.1")).startsWith("HTTP/1.1 201");
    }

    assertThat(begin("127.5.0.1"))
        .startsWith("HTTP/1.1 429")
        .containsIgnoringCase("Retry-After: 600")
        .contains("urn:vitrine:problem:selection-too-many");
    assertThat(begin("127.5.0.2")).startsWith("HTTP/1.1 201");
  }

  private String begin(String address) {
    try (Socket socket =
        new Socket(
            InetAddress.getByName(base.getHost()),
            base.getPort(),
            InetAddress.getByName(address),
            0)) {
      socket.setSoTimeout(30_000);
      String request =
          "POST /api/v1/selections HTTP/1.1\r\nHost: vitrine.example\r\nContent-Length: 0\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
