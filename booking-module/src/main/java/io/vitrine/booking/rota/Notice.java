package io.vitrine.booking.rota;

import io.vitrine.booking.employment.EmploymentHistory;
import io.vitrine.booking.employment.Employments;
import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.labour.LabourHistory;
import io.vitrine.booking.rota.RotaDiff.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Marks what somebody in part time would be told of later than the law asks. */
@ApplicationScoped
class Notice {

  private final Employments employments;
  private final Agreements agreements;

  @Inject
  Notice(Employments employments, Agreements agreements) {
    this.employments = employments;
    this.agreements = agreements;
  }

  Notice() {
    this(null, null);
  }

  /** The difference of two plans of a shop, as it would be told at that moment. */
  @Transactional(TxType.SUPPORTS)
  RotaDiff marked(String shop, List<Held> before, List<Held> after, Instant now) {
    List<String> people =
        Stream.concat(before.stream(), after.stream()).map(Held::staff).distinct().toList();
    if (people.isEmpty() || before.equals(after)) {
      return RotaDiff.of(before, after, (staff, day) -> false);
    }
    ZoneId zone = (after.isEmpty() ? before : after).get(0).time().zone();
    LocalDate told = LocalDate.ofInstant(now, zone);
    LabourHistory law = agreements.historyOf(shop);
    Map<String, EmploymentHistory> agreed = employments.histories(people);
    return RotaDiff.of(
        before,
        after,
        (staff, day) ->
            agreed.containsKey(staff)
                && LabourCheck.lateNotice(agreed.get(staff).on(day), law.on(day), told, day)
                    .isPresent());
  }
}
