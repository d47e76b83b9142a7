package io.vitrine.history;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Shops of tests that write into the tables by hand, so that what is kept there is not whole. */
public final class Touched {

  private static final Set<String> SHOPS = ConcurrentHashMap.newKeySet();

  private Touched() {}

  public static void byHand(String shop) {
    SHOPS.add(shop);
  }

  public static Set<String> shops() {
    return Set.copyOf(SHOPS);
  }
}
