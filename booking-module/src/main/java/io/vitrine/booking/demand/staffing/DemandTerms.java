package io.vitrine.booking.demand.staffing;

import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;

/**
 * How a shop wants to be staffed, from a day on.
 *
 * @param from the first day; {@code null} for the house's own terms, where the shop said nothing
 * @param minimum at least so many people while the doors are open
 * @param opening who is there before the doors open
 * @param closing who is there after they close
 * @param weeklyEstimate how many come without an appointment in an ordinary week, as the manager
 *     thinks; {@code null} where she does not say
 */
public record DemandTerms(
    LocalDate from, Goal goal, int minimum, Duty opening, Duty closing, Integer weeklyEstimate) {

  /** Eight of ten are received within ten minutes; nobody opens or closes apart. */
  public static final DemandTerms HOUSE =
      new DemandTerms(
          null,
          new Goal(StaffingRule.WAITING_GOAL, 80, 10, 100),
          1,
          new Duty(0, 0),
          new Duty(0, 0),
          null);

  private static final int MOST_PEOPLE = 20;
  private static final int MOST_DUTY = 120;
  private static final int MOST_A_WEEK = 20_000;

  /**
   * What walk-ins may expect.
   *
   * @param percent so many of a hundred, 50 to 99, are received ...
   * @param minutes ... within so many minutes, 0 to 60
   * @param betaHundredths the square-root rule's beta in hundredths, 0 to 300
   */
  public record Goal(StaffingRule rule, int percent, int minutes, int betaHundredths) {
    public Goal {
      if (rule == null) {
        throw new InvalidValue("the rule is WAITING_GOAL or SQUARE_ROOT");
      }
      if (percent < 50 || percent > 99 || minutes < 0 || minutes > 60) {
        throw new InvalidValue("a waiting goal is 50 to 99 percent within 0 to 60 minutes");
      }
      if (betaHundredths < 0 || betaHundredths > 300) {
        throw new InvalidValue("beta lies between 0 and 3");
      }
    }

    /**
     * People for that work of walk-ins.
     *
     * @param load in people
     * @param serviceMinutes what one of them takes on average
     */
    public int people(double load, double serviceMinutes) {
      if (load <= 0) {
        return 0;
      }
      return rule == StaffingRule.WAITING_GOAL
          ? ErlangC.people(load, serviceMinutes, percent / 100.0, minutes)
          : (int) Math.ceil(load + betaHundredths / 100.0 * Math.sqrt(load) - 1e-9);
    }
  }

  /** So many people for so many minutes. */
  public record Duty(int people, int minutes) {
    public Duty {
      if (people < 0 || people > MOST_PEOPLE || minutes < 0 || minutes > MOST_DUTY) {
        throw new InvalidValue("up to 20 people open or close for up to 120 minutes");
      }
    }
  }

  public DemandTerms {
    if (goal == null || opening == null || closing == null) {
      throw new InvalidValue("terms have a goal, an opening and a closing");
    }
    if (minimum < 0 || minimum > MOST_PEOPLE) {
      throw new InvalidValue("at least 0 to 20 people are there");
    }
    if (weeklyEstimate != null && (weeklyEstimate < 0 || weeklyEstimate > MOST_A_WEEK)) {
      throw new InvalidValue("an estimate lies between 0 and 20000 a week");
    }
  }
}
