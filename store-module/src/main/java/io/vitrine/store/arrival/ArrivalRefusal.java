package io.vitrine.store.arrival;

import java.util.Locale;

/** Why somebody could not be received as asked; each has its words in the bundle. */
public enum ArrivalRefusal {
  /** No appointment has this code. */
  UNKNOWN_CODE,
  /** The appointment is in another shop. */
  OTHER_SHOP,
  /** The appointment is on another day. */
  OTHER_DAY,
  /** She has been checked in before: a code is good once. */
  USED_ALREADY,
  CANCELLED,
  /** Six wrong codes from one place (abuse case 34). */
  TOO_MANY_GUESSES,
  /** Not what the shop's screen shows, or showed just before (abuse case 34). */
  SCREEN_CODE_OLD,
  /** This code of the screen let this phone in already. */
  SCREEN_USED,
  /** This code of the screen let in as many as it may. */
  SCREEN_FULL,
  NO_SUCH_APPOINTMENT,
  /** This person of the staff has no right in that shop (abuse case 30). */
  NO_RIGHT,
  NO_SUCH_TOPIC,
  NO_SUCH_SHOP,
  NO_SUCH_VISIT,
  ENDED_ALREADY,
  /** A colleague was quicker. */
  TAKEN_ALREADY;

  /** The name in bundles and problem documents, such as {@code unknown-code}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
