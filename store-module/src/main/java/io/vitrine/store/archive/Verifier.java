package io.vitrine.store.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program that goes with each archive: one file of source that runs alone. */
public final class Verifier {

  private Verifier() {}

  public static String source() {
    return read("Verify.java");
  }

  static String readme() {
    return read("README.txt");
  }

  private static String read(String name) {
    try (InputStream stream = Verifier.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
