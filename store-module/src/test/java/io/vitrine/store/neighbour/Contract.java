package io.vitrine.store.neighbour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples both sides of a line are tested against. */
public final class Contract {

  private Contract() {}

  public static String sample(String name) {
    Path home = Path.of(System.getProperty("vitrine.home", ".."));
    try {
      return Files.readString(home.resolve("docs/contracts").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("the contract " + name + " cannot be read", e);
    }
  }
}
