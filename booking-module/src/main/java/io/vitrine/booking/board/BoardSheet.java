package io.vitrine.booking.board;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.worktime.Break;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shop at one moment.
 *
 * @param waiting who is here and not yet with anybody, the longest wait first
 * @param advised who is with an adviser, in the order of being received
 * @param expected who should be here or comes within the hour, in order of time
 * @param team the advisers on duty, in order of staff number
 */
public record BoardSheet(
    Instant asOf, List<Guest> waiting, List<Guest> advised, List<Guest> expected, List<Desk> team) {

  /** How far the board looks ahead, and how long somebody who is late stays on it. */
  private static final Duration AHEAD = Duration.ofHours(1);

  private static final Duration LATE = Duration.ofHours(1);

  /**
   * A customer on the board.
   *
   * @param with the name of who is with her, or who is to be
   * @param since when she came, was received or is expected
   * @param minutes since then; negative for what is still to come
   */
  public record Guest(Appointment appointment, String with, Instant since, long minutes) {}

  /** What an adviser does at this moment. */
  public enum Doing {
    WITH_CUSTOMER,
    BREAK,
    FREE,
    /** Free, but somebody is expected within the time that an advice takes. */
    SOON
  }

  /**
   * An adviser on duty.
   *
   * @param customer with whom or for whom, or {@code null}
   * @param until when that ends, as far as it is known; else the end of the shift
   */
  public record Desk(String staff, String name, Doing doing, String customer, Instant until) {}

  /** The board from what is known. */
  static BoardSheet of(
      List<Appointment> day,
      Map<String, Presence> presences,
      List<Adviser> advisers,
      List<PublishedShift> shifts,
      Instant now) {
    List<Guest> waiting =
        day.stream()
            .filter(a -> presence(presences, a).isHere() && !presence(presences, a).isReceived())
            .map(a -> guest(a, a.adviser().name(), presence(presences, a).arrivedAt(), now))
            .sorted(Comparator.comparing(Guest::since))
            .toList();
    List<Guest> advised =
        day.stream()
            .filter(a -> presence(presences, a).isReceived())
            .map(a -> received(a, presence(presences, a), advisers, now))
            .sorted(Comparator.comparing(Guest::since))
            .toList();
    List<Guest> expected =
        day.stream()
            .filter(a -> a.isAgreed() && presence(presences, a).arrivedAt() == null)
            .filter(a -> !a.from().isAfter(now.plus(AHEAD)) && a.from().isAfter(now.minus(LATE)))
            .map(a -> guest(a, a.adviser().name(), a.from(), now))
            .toList();
    List<Desk> team =
        advisers.stream()
            .flatMap(who -> desk(who, shifts, advised, presences, expected, now).stream())
            .toList();
    return new BoardSheet(now, waiting, advised, expected, team);
  }

  private static Presence presence(Map<String, Presence> presences, Appointment appointment) {
    return presences.getOrDefault(appointment.number(), Presence.NONE);
  }

  private static Guest guest(Appointment appointment, String with, Instant since, Instant now) {
    return new Guest(appointment, with, since, Duration.between(since, now).toMinutes());
  }

  /** By whoever took her, which need not be whom she booked. */
  private static Guest received(
      Appointment appointment, Presence presence, List<Adviser> advisers, Instant now) {
    String name =
        advisers.stream()
            .filter(a -> a.staff().equals(presence.by()))
            .map(Adviser::name)
            .findFirst()
            .orElse(appointment.adviser().name());
    return guest(appointment, name, presence.receivedAt(), now);
  }

  private static Optional<Desk> desk(
      Adviser who,
      List<PublishedShift> shifts,
      List<Guest> advised,
      Map<String, Presence> presences,
      List<Guest> expected,
      Instant now) {
    Optional<PublishedShift> duty =
        shifts.stream()
            .filter(s -> s.staff().equals(who.staff()))
            .filter(s -> !now.isBefore(s.from()) && now.isBefore(s.to()))
            .findFirst();
    Optional<Desk> busy =
        advised.stream()
            .filter(g -> who.staff().equals(takenBy(g, presences)))
            .findFirst()
            .map(g -> at(who, Doing.WITH_CUSTOMER, g, end(g, now)));
    return busy.or(() -> duty.map(shift -> idle(who, shift, expected, now)));
  }

  private static String takenBy(Guest guest, Map<String, Presence> presences) {
    String by = presence(presences, guest.appointment()).by();
    return by == null || by.isEmpty() ? guest.appointment().adviser().staff() : by;
  }

  /** Known until the promised length has passed; after it nothing is promised. */
  private static Instant end(Guest guest, Instant now) {
    Instant end = guest.since().plus(guest.appointment().effort().advice(), ChronoUnit.MINUTES);
    return end.isAfter(now) ? end : null;
  }

  private static Desk idle(Adviser who, PublishedShift shift, List<Guest> expected, Instant now) {
    for (Break pause : shift.breaks()) {
      if (!now.isBefore(pause.from()) && now.isBefore(pause.to())) {
        return new Desk(who.staff(), who.name(), Doing.BREAK, null, pause.to());
      }
    }
    return expected.stream()
        .filter(g -> g.appointment().adviser().staff().equals(who.staff()))
        .findFirst()
        .map(g -> at(who, Doing.SOON, g, g.appointment().from()))
        .orElseGet(() -> new Desk(who.staff(), who.name(), Doing.FREE, null, shift.to()));
  }

  private static Desk at(Adviser who, Doing doing, Guest guest, Instant until) {
    return new Desk(who.staff(), who.name(), doing, guest.appointment().customer().name(), until);
  }
}
