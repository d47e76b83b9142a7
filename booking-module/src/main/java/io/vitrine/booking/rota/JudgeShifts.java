package io.vitrine.booking.rota;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.employment.EmploymentHistory;
import io.vitrine.booking.employment.Employments;
import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.labour.LabourHistory;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Says what of people's shifts breaks law or contract, with the history that this needs: in all
 * shops, published or not, by the terms of the shop that asks.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class JudgeShifts {

  private final Shifts shifts;
  private final Employments employments;
  private final Agreements agreements;

  @Inject
  public JudgeShifts(Shifts shifts, Employments employments, Agreements agreements) {
    this.shifts = shifts;
    this.employments = employments;
    this.agreements = agreements;
  }

  JudgeShifts() {
    this(null, null, null);
  }

  /**
   * What was found.
   *
   * @param agreed what is agreed with each person on the first day, by staff number
   * @param shifts of these people, those before and after the span too
   * @param breaches by staff number, nothing for whom there are none
   */
  public record Judged(
      Map<String, Employment> agreed,
      List<PlannedShift> shifts,
      Map<String, List<Breach>> breaches) {

    public List<Breach> breachesOf(String staff) {
      return breaches.getOrDefault(staff, List.of());
    }

    public List<WorkTime> timesOf(String staff) {
      return shifts.stream()
          .filter(shift -> shift.staff().equals(staff))
          .map(PlannedShift::time)
          .toList();
    }
  }

  /** The shifts as they are. */
  public Judged of(String shop, Collection<String> staff, LocalDate from, LocalDate until) {
    return as(shop, staff, from, until, UnaryOperator.identity());
  }

  /**
   * The shifts as they would be after a change that nobody made yet.
   *
   * @param change what all the shifts of these people would become
   */
  public Judged as(
      String shop,
      Collection<String> staff,
      LocalDate from,
      LocalDate until,
      UnaryOperator<List<PlannedShift>> change) {
    LabourHistory law = agreements.historyOf(shop);
    Map<String, EmploymentHistory> agreed = employments.histories(staff);
    LocalDate first = LabourCheck.historyFrom(from, law.on(from)).minusDays(1);
    List<PlannedShift> planned =
        change.apply(
            shifts.of(List.copyOf(staff), midnight(first), midnight(until.plusDays(9))).stream()
                .map(Shift::planned)
                .toList());
    Judged found = new Judged(new TreeMap<>(), planned, new TreeMap<>());
    agreed.forEach(
        (person, history) -> {
          found.agreed().put(person, history.on(from));
          List<Breach> breaches =
              LabourCheck.breaches(history::on, law::on, from, until, found.timesOf(person));
          if (!breaches.isEmpty()) {
            found.breaches().put(person, breaches);
          }
        });
    return found;
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
