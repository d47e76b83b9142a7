package io.vitrine.booking.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.labour.LabourTerms;
import io.vitrine.booking.labour.Laws;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExchangeCheckTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 12, 13);

  private final List<PlannedShift> shifts = new ArrayList<>();
  private final List<PlannedShift> inShop = new ArrayList<>();
  private final List<Ground.Busy> busy = new ArrayList<>();
  private final List<Ground.Promise> promises = new ArrayList<>();
  private final Map<String, Employment> agreed = new TreeMap<>();
  private LabourTerms terms = Laws.france();

  /** Somebody else in the shop knows what she knows, unless a test says otherwise. */
  private final PlannedShift beside =
      new PlannedShift("s0", "rivoli", "S005", time(TUESDAY, "08:00", "22:00"));

  private final PlannedShift hers = shift("s1", "S003", TUESDAY, "10:00", "18:00");

  @Test
  void a_colleague_who_is_free_takes_a_shift_and_nothing_stands_against_it() {
    assertThat(taken(hers)).isEmpty();
  }

  @Test
  void who_works_then_cannot_take_it_but_can_swap_it() {
    PlannedShift late = shift("s2", "S004", TUESDAY, "11:30", "19:30");

    assertThat(taken(hers)).containsExactly(new Obstacle.WorksThen("S004", late));
    assertThat(check().of(List.of(new Leg(hers, "S004"), new Leg(late, "S003")))).isEmpty();
  }

  @Test
  void an_absence_or_a_workshop_in_the_shift_stands_against_it_and_one_beside_it_does_not() {
    busy.add(away(false, "18:00", "19:00"));
    assertThat(taken(hers)).isEmpty();
    busy.add(away(false, "17:00", "19:00"));
    busy.add(away(true, "10:00", "11:00"));
    assertThat(taken(hers))
        .containsExactly(new Obstacle.IsAbsent("S004"), new Obstacle.GivesWorkshop("S004"));
  }

  @Test
  void a_promised_appointment_asks_for_its_skill_and_its_language() {
    promises.add(promise("AAAAAA", "literie", "fr", "11:00"));
    promises.add(promise("BBBBBB", "salon", "de", "12:00"));
    promises.add(promise("CCCCCC", "salon", "en", "13:00"));

    assertThat(taken(hers))
        .containsExactly(
            new Obstacle.LacksSkill("S004", "AAAAAA", "literie"),
            new Obstacle.LacksLanguage("S004", "BBBBBB", "de"));
  }

  @Test
  void eleven_hours_of_rest_may_be_reached_and_not_undercut() {
    shift("s2", "S004", TUESDAY.minusDays(1), "15:00", "23:00");
    assertThat(taken(hers)).as("eleven hours").isEmpty();

    shifts.clear();
    shift("s2", "S004", TUESDAY.minusDays(1), "15:00", "23:15");
    assertThat(rules(taken(shift("s1", "S003", TUESDAY, "10:00", "18:00"))))
        .containsExactly(LabourRule.REST);
  }

  @Test
  void what_was_broken_before_is_not_this_exchange_s_fault() {
    shift("s2", "S004", TUESDAY.plusDays(1), "15:00", "23:15");
    shift("s3", "S004", TUESDAY.plusDays(2), "08:00", "12:00");

    assertThat(taken(hers)).isEmpty();
  }

  @Test
  void whoever_takes_a_sunday_says_so_herself_and_a_minor_may_not() {
    terms = Laws.furniture();
    inShop.add(new PlannedShift("s0", "rivoli", "S005", time(SUNDAY, "08:00", "22:00")));
    PlannedShift sunday = shift("s9", "S003", SUNDAY, "11:00", "15:00");
    agreed.put("S004", person("S004", 0, null));
    assertThat(taken(sunday)).isEmpty();

    agreed.put("S004", person("S004", 0, SUNDAY.plusDays(30)));
    assertThat(rules(taken(sunday))).contains(LabourRule.MINOR_SUNDAY);
  }

  @Test
  void more_than_is_agreed_with_her_is_for_a_manager_to_decide() {
    agreed.put("S004", person("S004", 35 * 60, null));
    for (int day = 1; day < 5; day++) {
      shift("w" + day, "S004", TUESDAY.plusDays(day), "10:00", "18:00");
    }
    List<Obstacle> found = taken(hers);

    assertThat(found).hasSize(1).allMatch(Obstacle::isForManager);
    assertThat(((Obstacle.MoreThanAgreed) found.get(0)).breach().rule())
        .isEqualTo(LabourRule.CONTRACT_WEEK);
  }

  @Test
  void when_nobody_else_would_know_a_topic_a_manager_decides() {
    inShop.add(hers);
    inShop.add(shift("s5", "S005", TUESDAY, "10:00", "14:00"));
    assertThat(taken(hers)).containsExactly(new Obstacle.NobodyKnows("S004", "literie"));

    inShop.add(shift("s6", "S005", TUESDAY, "14:00", "18:00"));
    assertThat(taken(hers)).isEmpty();
  }

  @Test
  void who_does_not_work_in_the_shop_cannot_take_its_shifts() {
    assertThat(check().of(List.of(new Leg(hers, "S008"))))
        .containsExactly(new Obstacle.NotInTeam("S008"));
  }

  private List<Obstacle> taken(PlannedShift shift) {
    return check().of(List.of(new Leg(shift, "S004")));
  }

  private ExchangeCheck check() {
    if (inShop.isEmpty()) {
      inShop.add(beside);
    }
    agreed.putIfAbsent("S003", person("S003", 0, null));
    agreed.putIfAbsent("S004", person("S004", 0, null));
    return new ExchangeCheck(
        new Ground(
            Set.of("S003", "S004", "S005"),
            Map.of(
                "S003", adviser("S003", "salon", "literie"),
                "S004", adviser("S004", "salon"),
                "S005", adviser("S005", "literie")),
            shifts,
            inShop,
            busy,
            promises,
            agreed,
            terms));
  }

  private static List<LabourRule> rules(List<Obstacle> found) {
    return found.stream().map(it -> ((Obstacle.AgainstLaw) it).breach().rule()).toList();
  }

  private static Adviser adviser(String staff, String... topics) {
    Map<String, Integer> skills = new TreeMap<>();
    for (String topic : topics) {
      skills.put(topic, 2);
    }
    return new Adviser(staff, staff, skills, Set.of("fr", "en"));
  }

  private static Employment person(String staff, int minutes, LocalDate adultOn) {
    return new Employment(staff, LocalDate.EPOCH, minutes, adultOn, Set.of(), false);
  }

  private PlannedShift shift(String id, String staff, LocalDate day, String from, String to) {
    PlannedShift shift = new PlannedShift(id, "rivoli", staff, time(day, from, to));
    shifts.add(shift);
    return shift;
  }

  private static WorkTime time(LocalDate day, String from, String to) {
    LocalTime begin = LocalTime.parse(from);
    LocalTime pause = begin.plusHours(3);
    return WorkTime.of(
        day,
        PARIS,
        begin,
        LocalTime.parse(to),
        List.of(new WorkTime.Pause(pause, pause.plusMinutes(30))));
  }

  private static Ground.Busy away(boolean workshop, String from, String to) {
    WorkTime time = time(TUESDAY, "06:00", "12:00");
    return new Ground.Busy(
        "S004",
        workshop,
        time.day().atTime(LocalTime.parse(from)).atZone(PARIS).toInstant(),
        time.day().atTime(LocalTime.parse(to)).atZone(PARIS).toInstant());
  }

  private static Ground.Promise promise(String number, String topic, String language, String at) {
    var from = TUESDAY.atTime(LocalTime.parse(at)).atZone(PARIS).toInstant();
    return new Ground.Promise(
        number, "S003", topic, topic, language, from, from.plusSeconds(3_600));
  }
}
