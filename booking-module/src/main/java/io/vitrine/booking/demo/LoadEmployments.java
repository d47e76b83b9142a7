package io.vitrine.booking.demo;

import io.vitrine.booking.employment.AgreeEmployment;
import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.Lawgiver;
import io.vitrine.booking.labour.SetTerm;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the shops of the demonstration under the agreement of furniture retail and writes down what
 * is agreed with their people, by the acts that any house uses.
 */
@ApplicationScoped
class LoadEmployments {

  private static final String FURNITURE = "FR-1880";
  private static final String ADMINISTRATOR = "S010";

  private final AgreeEmployment agreeing;
  private final Agreements agreements;
  private final SetTerm setting;

  @Inject
  LoadEmployments(AgreeEmployment agreeing, Agreements agreements, SetTerm setting) {
    this.agreeing = agreeing;
    this.agreements = agreements;
    this.setting = setting;
  }

  LoadEmployments() {
    this(null, null, null);
  }

  /** Before the rota of these weeks is planned. */
  @Transactional(TxType.MANDATORY)
  void load(List<Week> weeks) {
    LocalDate first = weeks.get(0).monday();
    LocalDate after = weeks.get(weeks.size() - 1).next().monday();
    Lawgiver administrator = new Lawgiver(ADMINISTRATOR, Set.of(), Set.copyOf(DemoRota.SHOPS));
    for (String shop : DemoRota.SHOPS) {
      long revision = agreements.find(FURNITURE).orElseThrow().revision();
      setting
          .putUnder(shop, FURNITURE, first, revision, administrator)
          .fold(done -> done, LoadEmployments::refused);
      Map<String, Long> revisions = new HashMap<>();
      for (Employment it : DemoEmployments.of(shop, first, after)) {
        agreeing
            .agree(
                shop,
                it,
                it.sundays() ? first : null,
                revisions.merge(it.staff(), 0L, (known, none) -> known + 1),
                DemoPeople.managerOf(shop))
            .fold(done -> done, LoadEmployments::refused);
      }
    }
  }

  private static <T> T refused(Object reason) {
    throw new IllegalStateException("the demonstration's contracts: " + reason);
  }
}
