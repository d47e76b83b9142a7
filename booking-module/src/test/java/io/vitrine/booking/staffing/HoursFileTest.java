package io.vitrine.booking.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.rota.Fairness.Member;
import io.vitrine.booking.rota.Fairness.Worked;
import io.vitrine.booking.worked.WorkedDay;
import io.vitrine.booking.worked.WorkedDayKey;
import io.vitrine.booking.worked.WorkedTime;
import io.vitrine.booking.worked.WorkedTime.Presence;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoursFileTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  @Test
  void each_person_and_week_is_a_line_with_planned_worked_and_agreed_minutes() {
    assertThat(HoursFile.of(hours("Camille Roux")))
        .isEqualTo(
            "\ufeffstaff;name;week;planned_minutes;worked_minutes;agreed_minutes\r\n"
                + "S302;Camille Roux;2031-W10;420;450;2100\r\n"
                + "S302;Camille Roux;2031-W11;0;;2100\r\n");
    assertThat(hours("Camille Roux").rows().get(0).total()).isEqualTo(Duration.ofHours(7));
    assertThat(hours("Camille Roux").rows().get(0).agreed(2)).isEqualTo(Duration.ofHours(70));
  }

  /** Abuse case 42. */
  @Test
  void a_name_is_no_formula() {
    assertThat(HoursFile.of(hours("=HYPERLINK(\"x\")")))
        .contains("\"'=HYPERLINK(\"\"x\"\")\";2031-W10");
    assertThat(HoursFile.cell("Roux; Camille")).isEqualTo("\"Roux; Camille\"");
  }

  private static PlannedHours hours(String name) {
    Week first = Week.of(MONDAY);
    Worked seven =
        new Worked("S302", WorkTimes.on(MONDAY, "10:00", "18:00", "13:00-14:00"), Optional.empty());
    Instant ten = seven.time().from();
    WorkedTime longer =
        new WorkedTime(
            "S302",
            "rivoli",
            MONDAY,
            Optional.of(new Presence(ten, ten.plus(Duration.ofMinutes(510)))),
            Duration.ofHours(1),
            1,
            "S302",
            ten.plus(Duration.ofHours(9)));
    return PlannedHours.of(
        PlannedHours.weeks(first, first.next()),
        List.of(new Member("S302", name, 2100)),
        List.of(seven),
        List.of(
            new WorkedDay(
                new WorkedDayKey("S302", "rivoli", MONDAY),
                List.of(seven.time()),
                Optional.of(longer),
                longer.at())),
        first.next().monday());
  }
}
