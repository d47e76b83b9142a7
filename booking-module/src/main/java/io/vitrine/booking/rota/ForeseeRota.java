package io.vitrine.booking.rota;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.rota.RotaDiff.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what a change of a week would do, and what publishing it would; nothing is written. */
@ApplicationScoped
public class ForeseeRota {

  private final Notice notice;
  private final LawOfPlans law;
  private final Clock clock;

  @Inject
  ForeseeRota(Notice notice, LawOfPlans law, Clock clock) {
    this.notice = notice;
    this.law = law;
    this.clock = clock;
  }

  ForeseeRota() {
    this(null, null, null);
  }

  /**
   * What there is to say.
   *
   * @param before the plan as it is
   * @param after the plan as it would be
   * @param diff what would change for whom
   * @param broken what law or contract would say against it and does not say, or less so, now
   * @param mended what they say now and would no longer
   * @param stranded appointments that would be left alone and are not yet
   */
  public record Foreseen(
      List<Held> before,
      List<Held> after,
      RotaDiff diff,
      List<Breach> broken,
      List<Breach> mended,
      List<BookedTime> stranded) {

    /** What the law forbids and nobody of the shop can derogate from. */
    public List<Breach> forbidden() {
      return broken.stream().filter(it -> LawOfPlans.isStrict(it.rule())).toList();
    }

    /** What the law forbids but for a reason. */
    public List<Breach> toExplain() {
      return broken.stream()
          .filter(it -> !it.rule().isOfContract() && !LawOfPlans.isStrict(it.rule()))
          .toList();
    }
  }

  /** If these changes were made to the week as its manager has it. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Foreseen of(RotaSheet sheet, List<ShiftChange> changes) {
    List<Held> before = sheet.planned();
    List<Held> after = ShiftChange.laidOver(before, changes);
    List<BookedTime> stranded = new ArrayList<>(stranded(sheet, after));
    stranded.removeAll(stranded(sheet, before));
    return foreseen(sheet, before, after, stranded);
  }

  /** If what is prepared were published, or a draft for the first time. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Foreseen publishing(RotaSheet sheet) {
    return foreseen(sheet, sheet.published(), sheet.planned(), stranded(sheet, sheet.planned()));
  }

  private Foreseen foreseen(
      RotaSheet sheet, List<Held> before, List<Held> after, List<BookedTime> stranded) {
    Set<String> people = LawOfPlans.concerned(before, after);
    List<Breach> was = law.breaches(sheet.shop(), sheet.week(), people, before);
    List<Breach> is = law.breaches(sheet.shop(), sheet.week(), people, after);
    return new Foreseen(
        before,
        after,
        notice.marked(sheet.shop(), before, after, clock.instant()),
        NewBreaches.in(was, is),
        NewBreaches.mended(was, is),
        stranded);
  }

  private static List<BookedTime> stranded(RotaSheet sheet, List<Held> plan) {
    return Strandings.of(sheet.published(), plan, sheet.booked());
  }
}
