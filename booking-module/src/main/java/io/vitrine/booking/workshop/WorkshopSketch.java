package io.vitrine.booking.workshop;

import io.vitrine.booking.appointment.PlainText;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.slot.Tick;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A workshop as a manager wants it, before anybody has looked whether it can be.
 *
 * @param hosts staff numbers, one or two
 * @param room the code of a room of the shop, or {@code null}
 * @param lengths how long it takes
 * @param places for how many people
 * @param reserveUntil until when places can be reserved; no later than it begins
 */
public record WorkshopSketch(
    Texts texts,
    List<String> hosts,
    String room,
    Instant from,
    Lengths lengths,
    int places,
    Instant reserveUntil) {

  public static final int LONGEST_TITLE = 120;
  public static final int LONGEST_ABOUT = 2000;
  public static final int MOST_PLACES = 200;
  private static final int LONGEST = 480;
  private static final int LONGEST_AROUND = 240;
  private static final int GRID = Tick.MINUTES * 60;

  public WorkshopSketch {
    hosts =
        hosts == null
            ? List.of()
            : hosts.stream().filter(host -> host != null && !host.isBlank()).toList();
    room = room == null || room.isBlank() ? null : room.strip();
    reserveUntil = reserveUntil == null ? from : reserveUntil;
  }

  /** Title and description in both languages. */
  public record Texts(String titleFr, String titleEn, String aboutFr, String aboutEn) {
    public Texts {
      titleFr = PlainText.line(titleFr, LONGEST_TITLE);
      titleEn = PlainText.line(titleEn, LONGEST_TITLE);
      aboutFr = PlainText.lines(aboutFr, LONGEST_ABOUT);
      aboutEn = PlainText.lines(aboutEn, LONGEST_ABOUT);
    }
  }

  /** Minutes of preparing, of the workshop itself, of tidying up; each a multiple of five. */
  public record Lengths(int preparation, int minutes, int tidying) {

    boolean isOnGrid() {
      return preparation % Tick.MINUTES == 0
          && minutes % Tick.MINUTES == 0
          && tidying % Tick.MINUTES == 0;
    }

    Stretch at(Instant from) {
      long tick = Tick.of(from);
      return new Stretch(
          tick - Tick.covering(preparation), tick + Tick.covering(minutes + tidying));
    }
  }

  /** What is wrong with it; empty for one that can be planned. */
  public Set<WorkshopFlaw> flaws() {
    Set<WorkshopFlaw> flaws = EnumSet.noneOf(WorkshopFlaw.class);
    note(flaws, WorkshopFlaw.TITLE_MISSING, texts.titleFr().isEmpty() || texts.titleEn().isEmpty());
    note(flaws, WorkshopFlaw.ABOUT_MISSING, texts.aboutFr().isEmpty() || texts.aboutEn().isEmpty());
    note(flaws, WorkshopFlaw.HOST_MISSING, hosts.isEmpty() || hosts.size() > 2);
    note(flaws, WorkshopFlaw.HOSTS_ALIKE, hosts.stream().distinct().count() < hosts.size());
    note(flaws, WorkshopFlaw.TIME_MISSING, from == null);
    note(flaws, WorkshopFlaw.OFF_GRID, from != null && from.getEpochSecond() % GRID != 0);
    note(
        flaws,
        WorkshopFlaw.LENGTH,
        lengths.minutes() < 15 || lengths.minutes() > LONGEST || !lengths.isOnGrid());
    note(
        flaws,
        WorkshopFlaw.AROUND,
        isNotAround(lengths.preparation()) || isNotAround(lengths.tidying()));
    note(flaws, WorkshopFlaw.PLACES, places < 1 || places > MOST_PLACES);
    note(flaws, WorkshopFlaw.RESERVE_UNTIL, from != null && reserveUntil.isAfter(from));
    return flaws;
  }

  private static boolean isNotAround(int minutes) {
    return minutes < 0 || minutes > LONGEST_AROUND;
  }

  private static void note(Set<WorkshopFlaw> flaws, WorkshopFlaw flaw, boolean there) {
    if (there) {
      flaws.add(flaw);
    }
  }

  /** The time it takes from its hosts and its room. */
  public Stretch busy() {
    return lengths.at(from);
  }
}
