package io.vitrine.store.journal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keys for tests, without a folder. */
final class TestKeys {

  private static final Map<String, KeyPair> PAIRS = new ConcurrentHashMap<>();

  private TestKeys() {}

  /** A house of its own: no other seal is genuine to it. */
  static Seal seal() {
    String house = UUID.randomUUID().toString();
    return new Seal(name -> pair(house + name));
  }

  static KeyPair pair(String name) {
    return PAIRS.computeIfAbsent(name, one -> generate());
  }

  private static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
