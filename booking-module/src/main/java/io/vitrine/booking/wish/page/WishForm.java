package io.vitrine.booking.wish.page;

import io.vitrine.booking.wish.WishKind;
import io.vitrine.booking.wish.WishWanted;
import io.vitrine.booking.wish.WorkWish;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/** The fields of a wish: with a last day it recurs on the first one's weekday. */
public final class WishForm {

  private String kind = WishKind.FREE.name();
  private String day;
  private String until;
  private String at;

  void fill(WorkWish wish) {
    kind = wish.kind().name();
    day = wish.from().toString();
    until = wish.isRecurring() ? wish.until().toString() : null;
    at = wish.at() == null ? null : wish.at().toString();
  }

  WishWanted wanted() {
    try {
      WishKind wished = WishKind.valueOf(kind);
      LocalDate first = LocalDate.parse(day);
      LocalDate last = isEmpty(until) ? null : LocalDate.parse(until);
      return new WishWanted(
          wished,
          last == null ? null : first.getDayOfWeek(),
          first,
          last,
          wished.hasHour() && !isEmpty(at) ? LocalTime.parse(at) : null);
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw new InvalidValue("a wish has a kind and a day");
    }
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }
}
