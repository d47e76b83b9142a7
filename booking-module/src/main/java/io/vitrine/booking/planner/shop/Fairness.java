package io.vitrine.booking.planner.shop;

/**
 * How much more than a fair share somebody had of what nobody likes, over the twelve weeks before;
 * below zero where it was less.
 *
 * @param weekends with work on a Saturday or Sunday
 * @param late shifts that end with the shop's day
 * @param sundays with work
 */
public record Fairness(double weekends, double late, double sundays) {

  public static final Fairness EVEN = new Fairness(0, 0, 0);
}
