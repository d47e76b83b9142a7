package io.vitrine.booking.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.labour.Laws;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.signin.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoRotaTest {

  static Stream<Week> aYear() {
    return Stream.iterate(Week.parse("2026-W47"), Week::next).limit(58);
  }

  @ParameterizedTest
  @MethodSource("aYear")
  void nobodyWorksMoreThan35HoursOrFiveDays(Week week) {
    for (String shop : DemoRota.SHOPS) {
      byPerson(shop, week)
          .forEach(
              (staff, times) -> {
                Duration sum =
                    times.stream().map(WorkTime::worked).reduce(Duration.ZERO, Duration::plus);
                assertThat(sum).isLessThanOrEqualTo(Duration.ofHours(35));
                assertThat(times.size()).isLessThanOrEqualTo(5);
              });
    }
  }

  @ParameterizedTest
  @MethodSource("aYear")
  void everybodyRestsElevenHoursAndHasALunchBreak(Week week) {
    for (String shop : DemoRota.SHOPS) {
      byPerson(shop, week)
          .forEach(
              (staff, times) -> {
                for (int i = 1; i < times.size(); i++) {
                  assertThat(Duration.between(times.get(i - 1).to(), times.get(i).from()))
                      .isGreaterThanOrEqualTo(Duration.ofHours(11));
                }
                assertThat(times).allMatch(t -> t.breaks().size() == 1);
              });
    }
  }

  @Test
  void nobodyOfTheDemonstrationWorksAgainstLawOrContractInAYear() {
    List<Week> weeks = aYear().toList();
    LocalDate first = weeks.get(0).monday();
    LocalDate last = weeks.get(weeks.size() - 1).monday().plusDays(6);
    for (String shop : DemoRota.SHOPS) {
      Map<String, Employment> agreed =
          DemoEmployments.of(shop, first, last.plusDays(1)).stream()
              .filter(it -> it.from().equals(first))
              .collect(Collectors.toMap(Employment::staff, it -> it));
      Map<String, List<WorkTime>> times =
          weeks.stream()
              .flatMap(week -> DemoRota.of(shop, week).stream())
              .collect(
                  Collectors.groupingBy(
                      DemoRota.Duty::staff,
                      Collectors.mapping(DemoRota.Duty::time, Collectors.toList())));
      assertThat(agreed.keySet()).isEqualTo(times.keySet());
      times.forEach(
          (staff, worked) ->
              assertThat(
                      LabourCheck.breaches(
                          agreed.get(staff), Laws.furniture(), first, last, worked))
                  .as(staff)
                  .isEmpty());
    }
  }

  @Test
  void everyOpenDayHasAnEarlyAndALateAdviserInRivoli() {
    for (LocalDate day : Week.parse("2026-W50").days()) {
      List<LocalTime> starts =
          DemoRota.of("rivoli", Week.parse("2026-W50")).stream()
              .filter(d -> d.time().day().equals(day))
              .map(d -> d.time().localFrom())
              .toList();
      assertThat(starts.size()).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void theKnownAccountsAreWhoTheyAreSaidToBe() {
    Map<String, StaffMember> people =
        DemoPeople.all(Instant.EPOCH).stream()
            .collect(Collectors.toMap(StaffMember::email, p -> p));

    assertThat(people).hasSize(10);
    assertThat(people.get("camille.roux@maison-vitrine.example").rights())
        .isEqualTo(Map.of(Role.ADVISER, Set.of("rivoli"), Role.CASHIER, Set.of("rivoli")));
    assertThat(people.get("helene.marchand@maison-vitrine.example").rights().get(Role.MANAGER))
        .containsExactly("bellecour", "rivoli");
    assertThat(people.get("ingrid.lind@maison-vitrine.example").rights())
        .containsOnlyKeys(Role.ADMIN);
    assertThat(people.get("lea.nguyen@maison-vitrine.example").number()).isEqualTo("S009");
  }

  private static Map<String, List<WorkTime>> byPerson(String shop, Week week) {
    return DemoRota.of(shop, week).stream()
        .sorted(Comparator.comparing((DemoRota.Duty d) -> d.time().from()))
        .collect(
            Collectors.groupingBy(
                DemoRota.Duty::staff,
                Collectors.mapping(DemoRota.Duty::time, Collectors.toList())));
  }
}
