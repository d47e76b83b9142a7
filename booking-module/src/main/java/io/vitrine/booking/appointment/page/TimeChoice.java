package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.slot.FreeDay;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.shell.page.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The week strip and the times of a day as a page shows them: plain links, so that the keyboard,
 * the back button and a shared address do what they always do.
 */
public final class TimeChoice {

  private static final int STRIP = 7;
  private static final LocalTime NOON = LocalTime.NOON;

  private final Offer offer;
  private final List<FreeDay> free;
  private final Address here;
  private final Function<FreeTime, Address> choose;
  private final Locale locale;
  private final LocalDate first;
  private final LocalDate day;

  /**
   * @param here this page without a chosen day
   * @param choose where a time leads to
   * @param wanted the day the visitor chose, or {@code null}: the first with a free time
   */
  TimeChoice(
      Offer offer,
      Address here,
      Function<FreeTime, Address> choose,
      LocalDate wanted,
      Locale locale) {
    this.offer = offer;
    this.free = offer.free();
    this.here = here;
    this.choose = choose;
    this.locale = locale;
    this.first = free.get(0).day();
    LocalDate earliest =
        free.stream().filter(d -> !d.times().isEmpty()).map(FreeDay::day).findFirst().orElse(first);
    LocalDate last = free.get(free.size() - 1).day();
    boolean inside = wanted != null && !wanted.isBefore(first) && !wanted.isAfter(last);
    this.day = inside ? wanted : earliest;
  }

  /** A day of the strip. */
  public record DayLink(
      String weekday, String number, String spoken, boolean free, boolean chosen, String href) {}

  /** A time of the day. */
  public record TimeLink(String label, String href, String value) {}

  /** The earliest free time of all. */
  public record NextFree(Instant from, String href) {}

  public boolean isAny() {
    return free.stream().anyMatch(d -> !d.times().isEmpty());
  }

  public List<DayLink> getDays() {
    return strip().map(this::dayLink).toList();
  }

  private java.util.stream.Stream<FreeDay> strip() {
    return free.stream().skip(offset()).limit(STRIP);
  }

  private long offset() {
    return first.until(day, java.time.temporal.ChronoUnit.DAYS) / STRIP * STRIP;
  }

  private DayLink dayLink(FreeDay it) {
    LocalDate date = it.day();
    String spoken = Formats.dayDate(start(date), zone(), locale);
    return new DayLink(
        date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale).replace(".", ""),
        String.valueOf(date.getDayOfMonth()),
        spoken,
        !it.times().isEmpty(),
        date.equals(day),
        here.with("day", date).toString());
  }

  public List<TimeLink> getMorning() {
    return times(time -> local(time).isBefore(NOON));
  }

  public List<TimeLink> getAfternoon() {
    return times(time -> !local(time).isBefore(NOON));
  }

  private List<TimeLink> times(java.util.function.Predicate<FreeTime> which) {
    return free.stream()
        .filter(d -> d.day().equals(day))
        .flatMap(d -> d.times().stream())
        .filter(which)
        .map(
            t ->
                new TimeLink(
                    Formats.time(t.from(), zone(), locale),
                    choose.apply(t).toString(),
                    t.from().toString()))
        .toList();
  }

  /** The first free time, or {@code null}. */
  public NextFree getNext() {
    Optional<FreeTime> next = free.stream().flatMap(d -> d.times().stream()).findFirst();
    return next.map(t -> new NextFree(t.from(), choose.apply(t).toString())).orElse(null);
  }

  public Instant getDay() {
    return start(day);
  }

  /** The month or months of the strip, as a heading. */
  public String getMonth() {
    LocalDate from = first.plusDays(offset());
    LocalDate to = from.plusDays(STRIP - 1L);
    String last = month(to) + " " + to.getYear();
    return from.getMonth() == to.getMonth() ? last : month(from) + " – " + last;
  }

  private String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** The strip before, or empty on the first. */
  public String getEarlier() {
    return offset() == 0 ? "" : here.with("day", first.plusDays(offset() - STRIP)).toString();
  }

  /** The strip after, or empty on the last. */
  public String getLater() {
    return offset() + STRIP >= free.size()
        ? ""
        : here.with("day", first.plusDays(offset() + STRIP)).toString();
  }

  private LocalTime local(FreeTime time) {
    return LocalTime.ofInstant(time.from(), ZoneId.of(zone()));
  }

  private Instant start(LocalDate date) {
    return date.atTime(12, 0).atZone(ZoneId.of(zone())).toInstant();
  }

  private String zone() {
    return offer.shop().zone();
  }
}
