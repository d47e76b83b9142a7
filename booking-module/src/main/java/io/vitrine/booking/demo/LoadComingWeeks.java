package io.vitrine.booking.demo;

import io.vitrine.booking.rota.ChangeRota;
import io.vitrine.booking.rota.PrepareRota;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.RotaAnswer;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.ShiftChange;
import io.vitrine.booking.rota.WeekSeen;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;

/**
 * What the demo house's managers have begun: the week after the published ones is a draft, and of
 * the last published week of Rivoli a change is prepared that nobody else knows yet.
 */
@ApplicationScoped
class LoadComingWeeks {

  private static final String SHOP = "rivoli";
  private static final String MOVED = "S005";
  private static final int LATE = 11;

  private final EntityManager em;
  private final ChangeRota changeRota;
  private final PrepareRota prepareRota;
  private final ReadRota readRota;

  @Inject
  LoadComingWeeks(
      EntityManager em, ChangeRota changeRota, PrepareRota prepareRota, ReadRota readRota) {
    this.em = em;
    this.changeRota = changeRota;
    this.prepareRota = prepareRota;
    this.readRota = readRota;
  }

  LoadComingWeeks() {
    this(null, null, null, null);
  }

  /**
   * @param published the last published week
   */
  void load(Week published) {
    DemoRota.SHOPS.forEach(shop -> draft(shop, published.next()));
    prepare(published);
  }

  private void draft(String shop, Week week) {
    long version = 0;
    for (DemoRota.Duty duty : DemoRota.of(shop, week)) {
      WeekSeen seen = new WeekSeen(shop, week, version);
      version = done(changeRota.add(seen, duty.staff(), duty.time(), DemoPeople.managerOf(shop)));
    }
    em.flush();
    em.clear();
  }

  private void prepare(Week week) {
    RotaSheet sheet = readRota.of(SHOP, week);
    Held held =
        sheet.planned().stream().filter(it -> it.staff().equals(MOVED)).findFirst().orElseThrow();
    WorkTime time = halfAnHourAside(held.time());
    done(
        prepareRota.prepare(
            new WeekSeen(SHOP, week, sheet.version()),
            List.of(ShiftChange.moved(held.id(), MOVED, time)),
            DemoPeople.managerOf(SHOP)));
  }

  /** Later if it is an early one, earlier if it is a late one. */
  private static WorkTime halfAnHourAside(WorkTime time) {
    Duration by = Duration.ofMinutes(time.localFrom().getHour() < LATE ? 30 : -30);
    return WorkTime.of(
        time.day(),
        time.zone(),
        time.localFrom().plus(by),
        time.localTo().plus(by),
        time.localBreaks().stream()
            .map(it -> new WorkTime.Pause(it.from().plus(by), it.to().plus(by)))
            .toList());
  }

  private static long done(RotaAnswer answer) {
    return answer.fold(
        RotaAnswer.Done::version,
        refused -> {
          throw new IllegalStateException("the demonstration's plans are refused: " + refused);
        });
  }
}
