package io.vitrine.booking.rota;

import io.vitrine.booking.rota.RotaDiff.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Says what a change of a week would do, and what publishing it would; nothing is written. */
@ApplicationScoped
public class ForeseeRota {

  private final Notice notice;
  private final Clock clock;

  @Inject
  ForeseeRota(Notice notice, Clock clock) {
    this.notice = notice;
    this.clock = clock;
  }

  ForeseeRota() {
    this(null, null);
  }

  /**
   * What there is to say.
   *
   * @param before the plan as it is
   * @param after the plan as it would be
   * @param diff what would change for whom
   * @param stranded appointments that would be left alone and are not yet
   */
  public record Foreseen(
      List<Held> before, List<Held> after, RotaDiff diff, List<BookedTime> stranded) {}

  /** If these changes were made to the week as its manager has it. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Foreseen of(RotaSheet sheet, List<ShiftChange> changes) {
    List<Held> before = sheet.planned();
    List<Held> after = ShiftChange.laidOver(before, changes);
    List<BookedTime> stranded = new ArrayList<>(stranded(sheet, after));
    stranded.removeAll(stranded(sheet, before));
    return foreseen(before, after, stranded);
  }

  /** If what is prepared were published, or a draft for the first time. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Foreseen publishing(RotaSheet sheet) {
    return foreseen(sheet.published(), sheet.planned(), stranded(sheet, sheet.planned()));
  }

  private Foreseen foreseen(List<Held> before, List<Held> after, List<BookedTime> stranded) {
    RotaDiff diff = notice.marked(before, after, clock.instant());
    return new Foreseen(before, after, diff, stranded);
  }

  private static List<BookedTime> stranded(RotaSheet sheet, List<Held> plan) {
    return Strandings.of(sheet.published(), plan, sheet.booked());
  }
}
