package io.vitrine.shell.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

  @TempDir private Path data;

  @Test
  void aSecretIsMadeOnceAndStays() {
    String first = KeyFolder.in(data).secret("demo-password");

    assertThat(first).hasSize(22);
    assertThat(KeyFolder.in(data).secret("demo-password")).isEqualTo(first);
    assertThat(KeyFolder.in(data).secret("other")).isNotEqualTo(first);
  }

  @Test
  void manyWhoAskAtOnceGetTheSameKey() {
    Set<String> seen = ConcurrentHashMap.newKeySet();

    IntStream.range(0, 16)
        .parallel()
        .forEach(i -> seen.add(KeyFolder.in(data).signingPair("ticket").getPublic().toString()));

    assertThat(seen).hasSize(1);
  }

  @Test
  void onlyTheOwnerReadsIt() throws IOException {
    KeyFolder.in(data).signingPair("ticket");

    for (String file : List.of("ticket.key", "ticket.pub")) {
      assertThat(Files.getPosixFilePermissions(data.resolve("keys").resolve(file)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
    assertThat(Files.getPosixFilePermissions(data.resolve("keys")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }
}
