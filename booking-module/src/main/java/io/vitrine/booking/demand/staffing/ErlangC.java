package io.vitrine.booking.demand.staffing;

/**
 * Waiting where people come at random and several serve (M/M/n; A. K. Erlang, 1917). A load is in
 * people: arrivals in a time by the time that each takes.
 */
public final class ErlangC {

  private static final int MOST = 500;

  private ErlangC() {}

  /** How probable it is that somebody who comes has to wait at all; 1 where the queue grows. */
  public static double waits(int people, double load) {
    if (load <= 0) {
      return 0;
    }
    if (people <= load) {
      return 1;
    }
    // Erlang's loss formula by its recursion, which never overflows
    double lost = 1;
    for (int n = 1; n <= people; n++) {
      lost = load * lost / (n + load * lost);
    }
    return people * lost / (people - load * (1 - lost));
  }

  /** How probable it is that somebody is received within that time. */
  public static double receivedWithin(
      int people, double load, double serviceMinutes, double minutes) {
    if (people <= load) {
      return load <= 0 ? 1 : 0;
    }
    return 1 - waits(people, load) * Math.exp(-(people - load) * minutes / serviceMinutes);
  }

  /** The fewest people who keep that goal; nobody where nobody comes. */
  public static int people(double load, double serviceMinutes, double share, double minutes) {
    if (load <= 0) {
      return 0;
    }
    int people = (int) Math.floor(load) + 1;
    while (people < MOST && receivedWithin(people, load, serviceMinutes, minutes) < share) {
      people++;
    }
    return people;
  }
}
