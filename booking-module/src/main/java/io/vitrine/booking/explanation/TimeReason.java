package io.vitrine.booking.explanation;

import io.vitrine.booking.slot.Stretch;

/**
 * One reason why a time is not offered.
 *
 * @param subject which appointment, absence or room it is about, or {@code null}
 * @param when of when, or {@code null} where no stretch of time is the reason
 */
public record TimeReason(Kind kind, String subject, Stretch when) {

  /** The reasons that there are. */
  public enum Kind {
    /** The clock on the wall does not show a full quarter of an hour. */
    OFF_GRID,
    /** The clock shows this time for the second time: clocks were put back. */
    SHOWN_BEFORE,
    PAST,
    INSIDE_NOTICE,
    BEYOND_HORIZON,
    /** The shop is closed on that day of the week. */
    SHOP_CLOSED,
    /** A day of its own: closed, or with other hours. */
    EXCEPTIONAL_DAY,
    /** The advice would begin before the doors open or end after they close. */
    OUTSIDE_HOURS,
    /** Does not advise in this shop. */
    NOT_HERE,
    SKILL,
    LANGUAGE,
    /** Does not work on that day. */
    NO_SHIFT,
    /** Would work, but the week is not published. */
    NOT_PUBLISHED,
    /** Preparation, advice or buffer would lie outside the shift. */
    OUTSIDE_SHIFT,
    /** A rest during the shift. */
    BREAK,
    /** An appointment's advice. */
    APPOINTMENT,
    /** What is prepared for the next appointment. */
    NEIGHBOURS_PREPARATION,
    /** The pause after the appointment before. */
    NEIGHBOURS_BUFFER,
    /** This advice's own preparation would reach into an appointment. */
    OWN_PREPARATION,
    /** This advice's own pause would reach into an appointment. */
    OWN_BUFFER,
    /** Somebody is writing her name for it. */
    HOLD,
    ABSENCE,
    /** Something for a group. */
    EVENT,
    /** It takes two, and nobody else is free. */
    NO_COLLEAGUE,
    /** The shop has no room of the kind it takes. */
    NO_ROOM,
    ROOM_TAKEN
  }

  static TimeReason of(Kind kind) {
    return new TimeReason(kind, null, null);
  }
}
