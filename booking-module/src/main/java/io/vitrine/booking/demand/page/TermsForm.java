package io.vitrine.booking.demand.page;

import io.vitrine.booking.demand.staffing.DemandTerms;
import io.vitrine.booking.demand.staffing.StaffingRule;
import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The fields of terms as they are typed. */
public final class TermsForm {

  private String from;
  private String rule;
  private String percent;
  private String minutes;
  private String beta;
  private String minimum;
  private String openingPeople;
  private String openingMinutes;
  private String closingPeople;
  private String closingMinutes;
  private String estimate;

  /** Those in force, to begin on that day. */
  void show(DemandTerms terms, LocalDate day) {
    from = day.toString();
    rule = terms.goal().rule().name();
    percent = String.valueOf(terms.goal().percent());
    minutes = String.valueOf(terms.goal().minutes());
    beta = BigDecimal.valueOf(terms.goal().betaHundredths(), 2).toPlainString();
    minimum = String.valueOf(terms.minimum());
    openingPeople = String.valueOf(terms.opening().people());
    openingMinutes = String.valueOf(terms.opening().minutes());
    closingPeople = String.valueOf(terms.closing().people());
    closingMinutes = String.valueOf(terms.closing().minutes());
    estimate = terms.weeklyEstimate() == null ? "" : String.valueOf(terms.weeklyEstimate());
  }

  DemandTerms terms() {
    try {
      return new DemandTerms(
          LocalDate.parse(from),
          new DemandTerms.Goal(
              StaffingRule.valueOf(rule),
              number(percent),
              number(minutes),
              new BigDecimal(beta.strip().replace(',', '.')).movePointRight(2).intValueExact()),
          number(minimum),
          new DemandTerms.Duty(number(openingPeople), number(openingMinutes)),
          new DemandTerms.Duty(number(closingPeople), number(closingMinutes)),
          estimate == null || estimate.isBlank() ? null : number(estimate));
    } catch (DateTimeException
        | IllegalArgumentException
        | ArithmeticException
        | NullPointerException e) {
      throw new InvalidValue("terms have a first day, a rule and whole numbers");
    }
  }

  private static int number(String typed) {
    return Integer.parseInt(typed.strip());
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getRule() {
    return rule;
  }

  public void setRule(String rule) {
    this.rule = rule;
  }

  public String getPercent() {
    return percent;
  }

  public void setPercent(String percent) {
    this.percent = percent;
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public String getBeta() {
    return beta;
  }

  public void setBeta(String beta) {
    this.beta = beta;
  }

  public String getMinimum() {
    return minimum;
  }

  public void setMinimum(String minimum) {
    this.minimum = minimum;
  }

  public String getOpeningPeople() {
    return openingPeople;
  }

  public void setOpeningPeople(String openingPeople) {
    this.openingPeople = openingPeople;
  }

  public String getOpeningMinutes() {
    return openingMinutes;
  }

  public void setOpeningMinutes(String openingMinutes) {
    this.openingMinutes = openingMinutes;
  }

  public String getClosingPeople() {
    return closingPeople;
  }

  public void setClosingPeople(String closingPeople) {
    this.closingPeople = closingPeople;
  }

  public String getClosingMinutes() {
    return closingMinutes;
  }

  public void setClosingMinutes(String closingMinutes) {
    this.closingMinutes = closingMinutes;
  }

  public String getEstimate() {
    return estimate;
  }

  public void setEstimate(String estimate) {
    this.estimate = estimate;
  }
}
