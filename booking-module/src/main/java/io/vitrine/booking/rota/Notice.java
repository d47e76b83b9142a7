package io.vitrine.booking.rota;

import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks what somebody in part time would be told of too late. */
@ApplicationScoped
class Notice {

  private static final int FULL_WEEK = 35 * 60;
  private static final int WORKING_DAYS = 7;

  private final Team team;

  @Inject
  Notice(Team team) {
    this.team = team;
  }

  Notice() {
    this(null);
  }

  /** The difference of two plans, as it would be told at that moment. */
  @Transactional(TxType.SUPPORTS)
  RotaDiff marked(List<Held> before, List<Held> after, Instant now) {
    Set<String> partTime =
        Stream.concat(before.stream(), after.stream())
            .map(Held::staff)
            .distinct()
            .filter(this::isPartTime)
            .collect(Collectors.toSet());
    ZoneId zone =
        Stream.concat(before.stream(), after.stream())
            .findFirst()
            .map(held -> held.time().zone())
            .orElse(ZoneId.of("UTC"));
    LocalDate today = LocalDate.ofInstant(now, zone);
    return RotaDiff.of(
        before,
        after,
        (staff, day) -> partTime.contains(staff) && NoticeDays.between(today, day) < WORKING_DAYS);
  }

  private boolean isPartTime(String staff) {
    return team.find(staff).map(StaffMember::weeklyMinutes).filter(m -> m < FULL_WEEK).isPresent();
  }
}
