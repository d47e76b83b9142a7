package io.vitrine.store.client;

import io.vitrine.store.dossier.Acting;
import java.time.Instant;
import java.util.Set;

/** Facts for tests of other features. */
public final class ClientFacts {

  private ClientFacts() {}

  public static ClientFact said(ClientFact.Kind kind, String words) {
    return new ClientFact(
        "ABCD2345",
        new ClientFact.Said(kind, words, null),
        new Acting("S003", "Camille Roux", Set.of("rivoli")),
        Instant.parse("2026-10-03T10:00:00Z"));
  }
}
