package io.vitrine.testkit;

import java.net.URI;
import java.net.URL;

/** Where the server under test answers; it listens on loopback, whatever name it gives itself. */
public final class Deployed {

  private Deployed() {}

  /**
   * @param told the address that Arquillian injects; its path ends with a slash
   */
  public static URI at(URL told) {
    return URI.create("http://127.0.0.1:" + told.getPort() + told.getPath());
  }
}
