package io.vitrine.store.shop;

import io.vitrine.shell.InvalidValue;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fictional shop beside each real one, in which people learn: all that is done in training
 * carries its code, so that no query, number or foreign key of the real shop can meet it. Its name
 * stands in every number ({@code FICTIF-RIVOLI-V2026-000001}).
 */
public final class TrainingShop {

  /** The word that marks what is not real (BOI-TVA-DECLA-30-10-30, module « école »). */
  public static final String MARK = "FICTIF";

  private static final String PREFIX = "fictif-";
  private static final int LONGEST = 40;

  private TrainingShop() {}

  /**
   * The fictional shop beside a real one.
   *
   * @throws InvalidValue for a shop whose code leaves no room for the mark
   */
  public static String beside(String shop) {
    if (!hasRoom(shop)) {
      throw new InvalidValue("the code of " + shop + " is too long to train there");
    }
    return PREFIX + shop;
  }

  /** Whether the mark can stand before the shop's code. */
  public static boolean hasRoom(String shop) {
    return shop.length() + PREFIX.length() <= LONGEST;
  }

  /** The fictional shops beside these, of those where people can train. */
  public static Set<String> besideEach(Collection<String> shops) {
    return shops.stream()
        .filter(TrainingShop::hasRoom)
        .map(TrainingShop::beside)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How the fictional shop is called, by the name of the real one. */
  public static String named(String name) {
    return MARK + " \u2013 " + name;
  }

  public static boolean is(String shop) {
    return shop != null && shop.startsWith(PREFIX);
  }

  /** The real shop beside a fictional one; a real one is itself. */
  public static String real(String shop) {
    return is(shop) ? shop.substring(PREFIX.length()) : shop;
  }

  /** The fictional shop of a real one, the real one of a fictional. */
  public static String other(String shop) {
    return is(shop) ? real(shop) : beside(shop);
  }

  /** Whether a number as it is printed is one of training. */
  public static boolean isNumber(String typed) {
    return typed != null && typed.strip().toUpperCase(Locale.ROOT).startsWith(MARK + "-");
  }

  /** Whether a number names the other world than the one in which it is used. */
  public static boolean isOtherWorld(String shop, String typed) {
    return is(shop) != isNumber(typed);
  }
}
