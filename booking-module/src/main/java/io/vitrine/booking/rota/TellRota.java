package io.vitrine.booking.rota;

import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.WriteRota.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Writes down what became everybody's, and tells each person what changed for her. */
@ApplicationScoped
class TellRota {

  private final Publications publications;
  private final Notice notice;
  private final Event<RotaTold> told;
  private final Clock clock;

  @Inject
  TellRota(Publications publications, Notice notice, Event<RotaTold> told, Clock clock) {
    this.publications = publications;
    this.notice = notice;
    this.told = told;
    this.clock = clock;
  }

  TellRota() {
    this(null, null, null, null);
  }

  /** Changes of a published week. */
  @Transactional(TxType.MANDATORY)
  void of(RotaWeek week, List<Held> before, List<ShiftChange> changes, Saying saying, String by) {
    List<Held> after =
        changes.stream()
            .filter(change -> !change.isGone())
            .map(change -> new Held(change.id(), change.staff(), change.time()))
            .toList();
    tell(week, before, after, saying, by);
  }

  /** The whole week, for the first time. */
  @Transactional(TxType.MANDATORY)
  void ofAll(RotaWeek week, List<Held> plan, Saying saying, String by) {
    tell(week, List.of(), plan, saying, by);
  }

  private void tell(RotaWeek week, List<Held> before, List<Held> after, Saying saying, String by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    RotaDiff diff = notice.marked(week.shop(), before, after, now);
    if (diff.isEmpty()) {
      return;
    }
    String id = UUID.randomUUID().toString();
    ZoneId zone = (after.isEmpty() ? before : after).get(0).time().zone();
    publications.add(id, week, saying, by, now);
    publications.addNews(id, diff);
    publications.addBreaches(id, saying.broken());
    diff.byStaff()
        .forEach(
            (staff, lines) ->
                told.fire(
                    new RotaTold(
                        new RotaNews(
                            id,
                            week.shop(),
                            week.week(),
                            zone,
                            saying.kind(),
                            staff,
                            now,
                            lines))));
  }
}
