package io.vitrine.booking.appointment;

/** Why an appointment could not be agreed, moved or cancelled. */
public enum Reason {
  /** Somebody else holds it by now. */
  TAKEN,
  /** Nobody suitable offers that time: off the quarter hour, outside shifts, missing skill. */
  NEVER_OFFERED,
  PAST,
  INSIDE_NOTICE,
  BEYOND_HORIZON,
  UNKNOWN_SHOP,
  UNKNOWN_TOPIC,
  /** The same key came before with another body. */
  KEY_REUSED,
  /** It was cancelled before. */
  CANCELLED,
  /** It has begun or is over. */
  OVER,
  /** The address holds as many times as it may. */
  TOO_MANY_HOLDS,
  /** The house moves it and does not say why. */
  REASON_MISSING,
  /** The shop has no appointment of that number. */
  UNKNOWN_NUMBER,
  /** Nobody can be missed before it begins. */
  NOT_BEGUN,
  /** Who is marked as missed has come. */
  CAME
}
