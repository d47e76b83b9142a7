package io.vitrine.booking.appointment;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.FreeDay;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.booking.slot.FreeTimes;
import io.vitrine.booking.slot.Needs;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Shift;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.slot.Tick;
import io.vitrine.booking.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a shop can offer on a topic in some days: the suitable advisers, their shifts, the rooms and
 * what is promised, read once and asked as often as needed.
 */
public final class Offer {

  private static final int MOST_CREWS = 12;

  private final Asked asked;
  private final Map<String, Adviser> advisers;
  private final Ground ground;
  private final BookingWindow window;
  private final Needs needs;

  Offer(Asked asked, Map<String, Adviser> advisers, Ground ground, Instant now) {
    this.asked = asked;
    this.advisers = advisers;
    this.ground = ground;
    this.window = asked.topic().window(now, asked.shop());
    this.needs =
        new Needs(
            asked.topic().effort(),
            asked.topic().advisers(),
            asked.topic().roomKind().isPresent(),
            Set.copyOf(ground.rooms()));
  }

  /**
   * Which topic, where, with whom, from which day on.
   *
   * @param staff only this adviser, or {@code null} for anyone suitable
   * @param known whom the customer knows and would be given first, or {@code null}
   */
  public record Asked(
      Topic topic,
      ShopSheet shop,
      String language,
      String staff,
      LocalDate first,
      int days,
      String known) {

    public Asked(
        Topic topic, ShopSheet shop, String language, String staff, LocalDate first, int days) {
      this(topic, shop, language, staff, first, days, null);
    }

    /** The same for somebody who knows that adviser. */
    public Asked knowing(String adviser) {
      return new Asked(topic, shop, language, staff, first, days, adviser);
    }
  }

  /**
   * What an offer stands on.
   *
   * @param rooms of the kind that the topic takes, as the ledger calls them
   * @param occupied by staff number or by the ledger's name of a room
   */
  record Ground(List<Shift> shifts, List<Occupation> occupied, List<String> rooms) {}

  /** What is still free, and with whom. */
  public List<FreeDay> free() {
    return free(window, ground.occupied());
  }

  /**
   * What would be free to the house itself, which needs no notice.
   *
   * @param gone what is not to be had besides
   */
  public List<FreeDay> freeWithoutNotice(List<Occupation> gone) {
    List<Occupation> taken = new ArrayList<>(ground.occupied());
    taken.addAll(gone);
    return free(withoutNotice(), taken);
  }

  private BookingWindow withoutNotice() {
    return new BookingWindow(
        window.now(), Duration.ZERO, asked.topic().horizonDays(), window.zone());
  }

  /** With whom the house itself could give that time, in order of staff number. */
  public List<Crew> crewsWithoutNotice(Instant from) {
    return crews(from, at(free(withoutNotice(), ground.occupied()), from));
  }

  /** Who is free at that time. */
  List<Adviser> freeAt(Instant from) {
    return at(free(), from);
  }

  /** Who would offer that time if nobody had booked and no notice were needed. */
  List<Adviser> offeredAt(Instant from) {
    return at(free(onlyAt(from), List.of()), from);
  }

  private BookingWindow onlyAt(Instant from) {
    return new BookingWindow(from, Duration.ZERO, 0, window.zone());
  }

  private List<FreeDay> free(BookingWindow between, List<Occupation> taken) {
    List<FreeDay> all =
        new FreeTimes(needs, between, asked.shop()::openOn)
            .among(ground.shifts(), taken, asked.first(), asked.days());
    if (needs.advisers() > 1 && asked.staff() != null) {
      return all.stream().map(this::withTheAskedOne).toList();
    }
    return known().isPresent() ? all.stream().map(this::knownFirst).toList() : all;
  }

  /** The adviser whom the customer knows, if she could give this advice here. */
  public Optional<Adviser> known() {
    return Optional.ofNullable(asked.known()).map(advisers::get);
  }

  /** The same person again, where she is free. */
  private FreeDay knownFirst(FreeDay day) {
    return new FreeDay(
        day.day(),
        day.times().stream()
            .map(
                time ->
                    new FreeTime(
                        time.from(),
                        time.staff().stream()
                            .sorted(Comparator.comparing(it -> !it.equals(asked.known())))
                            .toList()))
            .toList());
  }

  /** Of two who advise, the one who was asked for leads. */
  private FreeDay withTheAskedOne(FreeDay day) {
    return new FreeDay(
        day.day(),
        day.times().stream()
            .filter(time -> time.staff().contains(asked.staff()))
            .map(time -> new FreeTime(time.from(), List.of(asked.staff())))
            .toList());
  }

  private List<Adviser> at(List<FreeDay> free, Instant from) {
    return free.stream()
        .flatMap(day -> day.times().stream())
        .filter(time -> time.from().equals(from))
        .flatMap(time -> time.staff().stream())
        .map(advisers::get)
        .toList();
  }

  /**
   * Whom and what that time could be given with, in the order in which to try.
   *
   * @param leads who could lead, in the order of whose turn it is
   */
  List<Crew> crews(Instant from, List<Adviser> leads) {
    List<String> rooms = needs.room() ? freeRooms(from) : Collections.singletonList(null);
    List<Adviser> beside = needs.advisers() > 1 ? beside(from, leads) : null;
    List<Crew> crews = new ArrayList<>();
    for (Adviser lead : leads) {
      for (Adviser second : beside == null ? Collections.<Adviser>singletonList(null) : beside) {
        if (!Objects.equals(lead, second)) {
          rooms.forEach(room -> crews.add(new Crew(lead, second, room)));
        }
      }
    }
    return crews.size() > MOST_CREWS ? crews.subList(0, MOST_CREWS) : crews;
  }

  private List<Adviser> beside(Instant from, List<Adviser> leads) {
    List<Adviser> all = new ArrayList<>(leads);
    new FreeTimes(needs, withoutNotice(), asked.shop()::openOn)
        .among(ground.shifts(), ground.occupied(), asked.first(), asked.days()).stream()
            .flatMap(day -> day.times().stream())
            .filter(time -> time.from().equals(from))
            .flatMap(time -> time.staff().stream())
            .map(advisers::get)
            .filter(adviser -> !all.contains(adviser))
            .forEach(all::add);
    return all;
  }

  private List<String> freeRooms(Instant from) {
    Occupation wanted = needs.effort().from("", Tick.of(from));
    Stretch busy = new Stretch(wanted.from(), wanted.until());
    return ground.rooms().stream()
        .filter(
            room ->
                ground.occupied().stream()
                    .filter(taken -> taken.staff().equals(room))
                    .noneMatch(taken -> busy.overlaps(new Stretch(taken.from(), taken.until()))))
        .map(room -> room.substring(room.indexOf(':') + 1))
        .toList();
  }

  public Adviser adviser(String staff) {
    return advisers.get(staff);
  }

  public Map<String, Adviser> advisers() {
    return advisers;
  }

  public ShopSheet shop() {
    return asked.shop();
  }

  public Topic topic() {
    return asked.topic();
  }

  BookingWindow window() {
    return window;
  }
}
