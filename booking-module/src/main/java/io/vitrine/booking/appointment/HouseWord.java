package io.vitrine.booking.appointment;

/**
 * What the house says of a change that it made itself.
 *
 * @param by the staff number of who did it; empty when the customer did
 * @param reason why, in words that the customer reads; empty for none
 */
public record HouseWord(String by, String reason) {

  /** The customer's own act. */
  public static final HouseWord NONE = new HouseWord("", "");

  public static final int LONGEST_REASON = 300;

  public HouseWord {
    by = by == null ? "" : by;
    reason = PlainText.line(reason, LONGEST_REASON);
  }
}
