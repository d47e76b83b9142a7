package io.vitrine.booking.planner.line;

/** What is asked of one person contradicts itself: whatever she works, a rule is broken. */
public final class NoLine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String person;

  NoLine(String person) {
    super("no line keeps to all rules of " + person);
    this.person = person;
  }

  public String person() {
    return person;
  }
}
