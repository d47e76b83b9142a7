package io.vitrine.booking.shop;

import io.vitrine.shell.InvalidValue;

/**
 * What a shop asks on top of every topic.
 *
 * @param noticeMinutes at least so long before
 * @param horizonDays at most so far ahead
 * @param revision how often they were changed; 0 where the shop never said anything
 */
public record ShopRules(int noticeMinutes, int horizonDays, long revision) {

  public static final int MOST_NOTICE = 14 * 24 * 60;
  public static final int MOST_DAYS = 365;

  /** A shop that never said anything leaves it to the topics. */
  public static final ShopRules NONE = new ShopRules(0, MOST_DAYS, 0);

  public ShopRules {
    if (noticeMinutes < 0 || noticeMinutes > MOST_NOTICE) {
      throw new InvalidValue("the notice lies between 0 minutes and 14 days");
    }
    if (horizonDays < 1 || horizonDays > MOST_DAYS) {
      throw new InvalidValue("a shop can be booked between 1 and 365 days ahead");
    }
  }
}
