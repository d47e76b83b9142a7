package io.vitrine.booking.staffing;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.rota.BookedTime;
import io.vitrine.booking.rota.Fairness.Burden;
import io.vitrine.booking.rota.RotaDiff.Held;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a change would do, told before it is made.
 *
 * @param people whose shifts it touches, in order of staff number
 * @param overlaps shifts of this week at whose time somebody would work twice
 * @param coverage of the days it touches
 * @param broken what the law would say against it and does not say now
 * @param mended what the law says now and would no longer
 * @param stranded appointments that it would leave alone
 * @param total planned working time of everybody in the week
 */
public record ChangeEffect(
    List<OfPerson> people,
    List<Held> overlaps,
    Cover coverage,
    List<Breach> broken,
    List<Breach> mended,
    List<BookedTime> stranded,
    Turn<Duration> total) {

  public ChangeEffect {
    people = List.copyOf(people);
    overlaps = List.copyOf(overlaps);
    broken = List.copyOf(broken);
    mended = List.copyOf(mended);
    stranded = List.copyOf(stranded);
  }

  /** As it is and as it would be. */
  public record Turn<T>(T before, T after) {

    public boolean isSame() {
      return before.equals(after);
    }
  }

  /**
   * One person's week.
   *
   * @param agreed the agreed working time of a week
   * @param burdens how often over twelve weeks
   * @param averages the house's averages of these as they would be
   * @param shortNotice whether she would be told later than the law asks
   */
  public record OfPerson(
      String staff,
      String name,
      Turn<Duration> worked,
      Duration agreed,
      Map<Burden, Turn<Integer>> burdens,
      Map<Burden, Double> averages,
      boolean shortNotice) {}

  /**
   * How well the days are covered.
   *
   * @param missing missing people times the time they are missing
   * @param worse half-hours in a row in which more would be missing than now
   * @param better half-hours in a row in which fewer would be missing than now
   */
  public record Cover(
      Turn<Duration> missing, List<Coverage.Gap> worse, List<Coverage.Gap> better) {}
}
