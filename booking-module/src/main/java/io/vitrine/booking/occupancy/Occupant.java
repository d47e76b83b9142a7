package io.vitrine.booking.occupancy;

/** Whose a time is. */
public record Occupant(Kind kind, String id) {

  /** What takes time. */
  public enum Kind {
    APPOINTMENT,
    HOLD,
    ABSENCE,
    /** Something for a group. */
    EVENT
  }

  public static Occupant appointment(String number) {
    return new Occupant(Kind.APPOINTMENT, number);
  }

  public static Occupant hold(String id) {
    return new Occupant(Kind.HOLD, id);
  }

  public static Occupant absence(String id) {
    return new Occupant(Kind.ABSENCE, id);
  }

  public static Occupant event(String id) {
    return new Occupant(Kind.EVENT, id);
  }
}
