package io.vitrine.booking.reminder;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When nobody is woken by a text message, by the clock on the shop's wall.
 *
 * @param from from then on it is quiet
 * @param until from then on it is not; earlier than {@code from} where the night lies in between
 */
public record QuietHours(LocalTime from, LocalTime until) {

  private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-(.{5})");

  /** Such as {@code 21:00-08:00}; both the same means never. */
  public static QuietHours of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches() || !FORM.matcher(parts.group(3) + "-00:00").matches()) {
      throw new InvalidValue("quiet hours are written 21:00-08:00, not " + text);
    }
    return new QuietHours(LocalTime.parse(text.substring(0, 5)), LocalTime.parse(parts.group(3)));
  }

  public boolean holdAt(Instant moment, ZoneId zone) {
    LocalTime time = moment.atZone(zone).toLocalTime();
    return from.isAfter(until)
        ? !time.isBefore(from) || time.isBefore(until)
        : !time.isBefore(from) && time.isBefore(until);
  }
}
