package io.vitrine.booking.labour;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The breaches found so far, each with the article and the mark that the terms of its day have. */
final class Breaches {

  private final String staff;
  private final List<Breach> found = new ArrayList<>();

  Breaches(String staff) {
    this.staff = staff;
  }

  /** There is more than the rule allows. */
  void tooMuch(LabourRule rule, LabourTerms terms, LocalDate day, Duration limit, Duration is) {
    if (is.compareTo(limit) > 0) {
      add(rule, terms, day, limit, is);
    }
  }

  /** There is less than the rule asks. */
  void tooLittle(LabourRule rule, LabourTerms terms, LocalDate day, Duration limit, Duration is) {
    if (is.compareTo(limit) < 0) {
      add(rule, terms, day, limit, is);
    }
  }

  void add(LabourRule rule, LabourTerms terms, LocalDate day, Duration limit, Duration is) {
    found.add(
        new Breach(rule, terms.article(rule), staff, day, limit, is, terms.isConfirmed(rule)));
  }

  List<Breach> inOrder() {
    return found.stream()
        .sorted(Comparator.comparing(Breach::day).thenComparing(Breach::rule))
        .toList();
  }
}
