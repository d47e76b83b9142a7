package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.planner.shop.Duty;
import io.vitrine.booking.planner.shop.Gap;
import io.vitrine.booking.planner.shop.Plan;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What a proposal is made of, as it is stored.
 *
 * @param weeks each with the version on which it was planned
 * @param people whose shifts it says
 * @param cost {@code null} as long as nothing was found
 * @param bound nothing costs less; {@code null} where that is unknown
 * @param scores how the best became better
 * @param ended how the search ended; {@code null} while it runs
 * @param failure why it has nothing to show; {@code null} where it has
 */
public record ProposalDocument(
    String zone,
    List<WeekRow> weeks,
    List<PersonRow> people,
    List<DutyRow> duties,
    List<GapRow> gaps,
    Long cost,
    Long bound,
    List<Score> scores,
    Ending ended,
    Failure failure) {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int MOST_SCORES = 240;

  /** How a search ended. */
  public enum Ending {
    /** Nothing is better. */
    PROVED,
    STOPPED,
    TIME
  }

  /** A week at the version on which it was planned. */
  public record WeekRow(String week, long version, boolean published) {}

  /**
   * Somebody who is planned.
   *
   * @param wanted minutes of all weeks together, by contract and absences
   * @param elsewhere minutes of these weeks in other shops
   * @param weekends with work over the twelve weeks before, as sundays and late shifts
   */
  public record PersonRow(
      String staff, long wanted, long elsewhere, int weekends, int sundays, int late) {

    PersonRow and(long minutes) {
      return new PersonRow(staff, wanted, elsewhere + minutes, weekends, sundays, late);
    }
  }

  /** A shift on the shop's clock; {@code breaks} like {@code 12:30-13:30}. */
  public record DutyRow(
      String staff, String day, String from, String to, List<String> breaks, boolean fixed) {}

  /** A half-hour with too few; {@code topic} is {@code null} where anybody would do. */
  public record GapRow(String day, String at, String topic, int wanted, int planned) {}

  /** What the best cost at that time after the beginning. */
  public record Score(long millis, long cost, Long bound, int unmet) {}

  /**
   * What stood in the way.
   *
   * @param kind {@code CONTRADICTION}, {@code BREACH} or {@code FAULT}
   * @param cause of a contradiction, or the rule that would be broken
   */
  public record Failure(String kind, String staff, String cause, String day) {}

  public ProposalDocument {
    weeks = List.copyOf(weeks);
    people = List.copyOf(people);
    duties = List.copyOf(duties);
    gaps = List.copyOf(gaps);
    scores = List.copyOf(scores);
  }

  static ProposalDocument begin(ZoneId zone, List<WeekRow> weeks, List<PersonRow> people) {
    return new ProposalDocument(
        zone.getId(), weeks, people, List.of(), List.of(), null, null, List.of(), null, null);
  }

  /**
   * The same with a better plan or bound.
   *
   * @param shop whose proposal this is; cost, bound and scores are those of the whole search
   * @param read its people as they were read
   */
  ProposalDocument with(Plan whole, String shop, List<PersonRow> read, List<Score> all) {
    Plan plan = whole.in(shop);
    return new ProposalDocument(
        zone,
        weeks,
        read.stream().map(person -> person.and(minutesBeside(whole, shop, person))).toList(),
        plan.duties().stream().map(ProposalDocument::row).toList(),
        plan.gaps().stream().map(ProposalDocument::row).toList(),
        plan.cost(),
        plan.bound().isPresent() ? plan.bound().getAsLong() : null,
        thinned(all),
        ended,
        failure);
  }

  /** What the person is planned to work in the other shops of the search. */
  private static long minutesBeside(Plan whole, String shop, PersonRow person) {
    return whole.duties().stream()
        .filter(duty -> duty.staff().equals(person.staff()))
        .filter(duty -> !duty.shop().equals(shop) && !duty.fixed())
        .mapToLong(duty -> duty.time().worked().toMinutes())
        .sum();
  }

  ProposalDocument ended(Ending how) {
    return new ProposalDocument(
        zone, weeks, people, duties, gaps, cost, bound, scores, how, failure);
  }

  /** The same without anything to show. */
  ProposalDocument failed(Failure why) {
    return new ProposalDocument(
        zone, weeks, people, List.of(), List.of(), null, null, scores, null, why);
  }

  /** Of many points every other one, the last always. */
  private static List<Score> thinned(List<Score> all) {
    int step = all.size() / MOST_SCORES + 1;
    return java.util.stream.IntStream.range(0, all.size())
        .filter(i -> (all.size() - 1 - i) % step == 0)
        .mapToObj(all::get)
        .toList();
  }

  private static DutyRow row(Duty duty) {
    WorkTime time = duty.time();
    return new DutyRow(
        duty.staff(),
        time.day().toString(),
        time.localFrom().toString(),
        time.localTo().toString(),
        time.localBreaks().stream().map(p -> p.from() + "-" + p.to()).toList(),
        duty.fixed());
  }

  private static GapRow row(Gap gap) {
    return new GapRow(
        gap.day().toString(),
        LocalTime.ofSecondOfDay(gap.minute() * 60L).toString(),
        gap.topic(),
        gap.wanted(),
        gap.planned());
  }

  /** Whose shifts it says. */
  List<String> staff() {
    return people.stream().map(PersonRow::staff).toList();
  }

  /** What it plans in that shop. */
  List<Duty> duties(String shop) {
    return duties.stream().map(row -> new Duty(shop, row.staff(), time(row), row.fixed())).toList();
  }

  /** A stored shift as working time. */
  public WorkTime time(DutyRow duty) {
    return WorkTime.of(
        LocalDate.parse(duty.day()),
        ZoneId.of(zone),
        LocalTime.parse(duty.from()),
        LocalTime.parse(duty.to()),
        duty.breaks().stream()
            .map(written -> written.split("-"))
            .map(ends -> new WorkTime.Pause(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
            .toList());
  }

  /** How many half-hours of one person are missing, whatever they know. */
  public int unmet() {
    return gaps.stream()
        .filter(gap -> gap.topic() == null)
        .mapToInt(gap -> gap.wanted() - gap.planned())
        .sum();
  }

  String written() {
    return JSON.toJson(this);
  }

  static ProposalDocument read(String written) {
    return JSON.fromJson(written, ProposalDocument.class);
  }
}
