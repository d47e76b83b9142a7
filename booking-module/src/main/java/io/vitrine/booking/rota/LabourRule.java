package io.vitrine.booking.rota;

/**
 * What the Code du travail asks of a plan, as far as the board looks at it. Values of November
 * 2026; a collective agreement may say otherwise, so a plan is remarked upon, not refused.
 */
public enum LabourRule {
  /** At most ten hours of work on a day. */
  DAY("L3121-18"),
  /** Twenty minutes of break once six hours of work are reached. */
  BREAK("L3121-16"),
  /** Eleven hours of rest between two days. */
  REST("L3131-1"),
  /** At most 48 hours of work in a week. */
  WEEK("L3121-20"),
  /** Work on six days of a week at most. */
  SIX_DAYS("L3132-1");

  private final String article;

  LabourRule(String article) {
    this.article = article;
  }

  /** The article of the Code du travail. */
  public String article() {
    return article;
  }
}
