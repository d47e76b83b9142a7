package io.vitrine.thread;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Product;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The run command where it cannot run, as the person at the keyboard meets it. */
@EnabledIfSystemProperty(named = "vitrine.thread", matches = "h2")
class StartWalk {

  @TempDir private Path folder;

  @Test
  void aPortInUseEndsWithOneSentenceAndANonZeroStatus() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        Product product = Product.launch(folder.resolve("port"), taken.getLocalPort(), Map.of())) {
      assertThat(product.awaitEnd()).isEqualTo(2);
      assertThat(product.output()).contains("is in use").doesNotContain("\tat ").hasLineCount(1);
    }
  }

  @Test
  void anUnreachableDatabaseEndsWithOneSentenceAndANonZeroStatus() {
    Map<String, String> nowhere =
        Map.of(
            "VITRINE_DB_URL",
            "jdbc:postgresql://127.0.0.1:" + Product.freePort() + "/vitrine",
            "VITRINE_DB_USER",
            "vitrine",
            "VITRINE_DB_PASSWORD",
            "vitrine");
    try (Product product =
        Product.launch(folder.resolve("database"), Product.freePort(), nowhere)) {
      assertThat(product.awaitEnd()).isEqualTo(2);
      assertThat(product.output())
          .contains("cannot be used")
          .doesNotContain("\tat ")
          .hasLineCount(1);
    }
  }

  @Test
  void keysAreReadableByTheOwnerAlone() throws IOException {
    Path data = folder.resolve("keys-only");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        Product product = Product.launch(data, taken.getLocalPort(), Map.of())) {
      assertThat(product.awaitEnd()).isEqualTo(2);
    }
    try (Stream<Path> files = Files.walk(data.resolve("keys"))) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> !isLock(file)))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(Files.getPosixFilePermissions(file).toString())
                      .doesNotContain("GROUP")
                      .doesNotContain("OTHERS"));
    }
  }

  private static boolean isLock(Path file) {
    return file.getFileName().toString().equals(".lock");
  }
}
