package io.vitrine.booking.demo;

import io.vitrine.booking.worked.ConfirmWorked;
import io.vitrine.booking.worked.HoursSaid;
import io.vitrine.booking.worked.ReadWorked;
import io.vitrine.booking.worked.SayWorked;
import io.vitrine.booking.worked.WorkedAnswer;
import io.vitrine.booking.worked.WorkedDay;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What the demo house's people say of the hours of their last weeks, where these were other than
 * planned; managers stand for all weeks but the last.
 */
@ApplicationScoped
class LoadWorked {

  private static final int WEEKS = 7;

  private final ReadWorked reading;
  private final SayWorked saying;
  private final ConfirmWorked confirming;
  private final Clock clock;

  @Inject
  LoadWorked(ReadWorked reading, SayWorked saying, ConfirmWorked confirming, Clock clock) {
    this.reading = reading;
    this.saying = saying;
    this.confirming = confirming;
    this.clock = clock;
  }

  LoadWorked() {
    this(null, null, null, null);
  }

  void load() {
    Week last = Week.of(LocalDate.ofInstant(clock.instant(), DemoRota.ZONE)).previous();
    stayed("S003", last, 4, 30);
    stayed("S006", last, 0, -45);
    Week before = last.previous();
    stayed("S005", before, 2, 45);
    stayed("S008", before, 1, 15);
    stayed("S004", before.previous(), 3, 60);
    Week week = before;
    for (int i = 1; i < WEEKS; i++, week = week.previous()) {
      for (String shop : DemoRota.SHOPS) {
        int seen = reading.week(shop, week).said();
        done(confirming.confirm(shop, week, seen, DemoPeople.managerOf(shop)));
      }
    }
  }

  /** On one of her days of that week she left some minutes later than planned, or earlier. */
  private void stayed(String staff, Week week, int index, int minutes) {
    List<WorkedDay> days =
        reading.days(List.of(staff), week.monday(), week.monday().plusDays(6)).stream()
            .filter(day -> !day.plan().isEmpty())
            .toList();
    if (index < days.size()) {
      WorkedDay day = days.get(index);
      WorkTime plan = day.plan().get(day.plan().size() - 1);
      LocalTime from = day.plan().get(0).localFrom();
      LocalTime to = plan.localTo().plusMinutes(minutes);
      int pause = (int) day.plannedPause().toMinutes();
      done(saying.ofHerself(day.key(), new HoursSaid(from, to, pause)));
    }
  }

  private static void done(WorkedAnswer answer) {
    if (answer instanceof WorkedAnswer.Refused refused) {
      throw new IllegalStateException("the demonstration's hours: " + refused);
    }
  }
}
