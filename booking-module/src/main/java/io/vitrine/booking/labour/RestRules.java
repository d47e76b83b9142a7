package io.vitrine.booking.labour;

import io.vitrine.booking.labour.LabourCheck.Holding;
import java.time.LocalDate;

/** The rest between two days of work; the breach is the later day's. */
final class RestRules {

  private RestRules() {}

  static void look(Breaches found, Holding on, Worked worked) {
    LocalDate before = worked.before(on.day());
    LabourRule rule = on.isMinor() ? LabourRule.MINOR_REST : LabourRule.REST;
    if (before != null && on.terms().know(rule)) {
      found.tooLittle(rule, on.terms(), on.day(), on.limit(rule), worked.rest(before, on.day()));
    }
  }
}
