package io.vitrine.booking.demo;

import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What became of the appointments of a working day that is over: most were kept, some missed, some
 * cancelled. The same day always has the same past.
 */
final class DemoPast {

  private static final long QUARTER = 900;

  /** Of a hundred times that could be booked: as many as leave the team time for who walks in. */
  private static final int BOOKED = 25;

  private static final List<String> CUSTOMERS =
      List.of(
          "Clara Duval",
          "Antoine Mercier",
          "Sofia Almeida",
          "Karim Haddad",
          "Élise Fontaine",
          "Paul Girard",
          "Nadia Belkacem",
          "Marc Olivier",
          "Jeanne Rousseau",
          "Emma Clarke",
          "Victor Lambert",
          "Awa Diallo",
          "Simon Weber",
          "Chloé Martinet",
          "Louis Caron",
          "Mei Tanaka",
          "Hélène Vasseur",
          "Olivier Brun",
          "Lucie Perrot",
          "James Whitfield");

  private DemoPast() {}

  /** What became of one. */
  enum Became {
    KEPT,
    MISSED,
    CANCELLED
  }

  /**
   * An appointment that is over.
   *
   * @param arrived when she came, or {@code null}
   * @param received when somebody had time for her, or {@code null}
   */
  record Past(
      String staff,
      String topic,
      Effort effort,
      Instant from,
      Became became,
      Instant agreed,
      Instant arrived,
      Instant received,
      String customer,
      String phone) {}

  /**
   * The appointments of one shift, in order of time.
   *
   * @param topics what the person knows, with what it takes
   */
  static List<Past> of(String staff, WorkTime time, Map<String, Effort> topics) {
    List<String> known = topics.keySet().stream().sorted().toList();
    List<Past> all = new ArrayList<>();
    if (known.isEmpty()) {
      return all;
    }
    Random chance = new Random(31L * staff.hashCode() + time.day().toEpochDay());
    Instant free = time.from();
    while (free.isBefore(time.to())) {
      String topic = known.get(chance.nextInt(known.size()));
      Effort effort = topics.get(topic);
      Instant from = quarter(free.plus(Duration.ofMinutes(effort.preparation())));
      Instant end = from.plus(Duration.ofMinutes(effort.advice() + effort.buffer()));
      boolean fits = time.covers(from.minus(Duration.ofMinutes(effort.preparation())), end);
      if (fits && chance.nextInt(100) < BOOKED) {
        all.add(past(staff, topic, effort, from, chance));
        free = end;
      } else {
        free = free.plusSeconds(3 * QUARTER);
      }
    }
    return all;
  }

  private static Past past(String staff, String topic, Effort effort, Instant from, Random chance) {
    int fate = chance.nextInt(100);
    Became became = fate < 80 ? Became.KEPT : fate < 91 ? Became.CANCELLED : Became.MISSED;
    Instant agreed = from.minus(Duration.ofHours(20 + chance.nextInt(15 * 24)));
    Instant arrived = from.plus(Duration.ofMinutes(chance.nextInt(16) - 9L));
    Instant first = arrived.isBefore(from) ? from : arrived;
    Instant received = first.plus(Duration.ofMinutes(chance.nextInt(9)));
    boolean came = became == Became.KEPT;
    int who = chance.nextInt(CUSTOMERS.size());
    return new Past(
        staff,
        topic,
        effort,
        from,
        became,
        agreed,
        came ? arrived : null,
        came ? received : null,
        CUSTOMERS.get(who),
        "+33 6 39 98 00 %02d".formatted(who + 10));
  }

  private static Instant quarter(Instant at) {
    long seconds = at.getEpochSecond();
    return Instant.ofEpochSecond((seconds + QUARTER - 1) / QUARTER * QUARTER);
  }
}
