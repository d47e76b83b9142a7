package io.vitrine.booking.labour.page;

import io.vitrine.booking.labour.LabourTerm;
import io.vitrine.booking.labour.LabourValue;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value as somebody types it: times in hours and minutes, yes and no as a choice. */
public class TermForm {

  private static final Pattern HOURS = Pattern.compile("(\\d{1,3})(?:[:hH](\\d{2}))?");

  private String agreement;
  private String from;
  private String until;
  private String amount;
  private String article;
  private String source;
  private boolean confirmed;

  void show(LabourTerm term, String inForceUnder, LocalDate day) {
    agreement = inForceUnder;
    from = day.toString();
    until = term.until() == null ? null : term.until().toString();
    amount = isTime(term.value()) ? written(term.amount()) : String.valueOf(term.amount());
    article = term.article();
    source = term.source();
    confirmed = term.confirmed();
  }

  static boolean isTime(LabourValue value) {
    return value.unit() == LabourValue.Unit.MINUTES || value.unit() == LabourValue.Unit.CLOCK;
  }

  private static String written(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }

  /**
   * @throws InvalidValue if it is no value
   */
  LabourTerm term(LabourValue value) {
    return new LabourTerm(
        agreement, value, day(from), day(until), typed(value), article, source, confirmed);
  }

  private int typed(LabourValue value) {
    Matcher typed = HOURS.matcher(amount == null ? "" : amount.strip());
    if (!typed.matches() || (typed.group(2) != null && !isTime(value))) {
      throw new InvalidValue("a time is written like 10:00, anything else as a number");
    }
    int number = Integer.parseInt(typed.group(1));
    if (!isTime(value)) {
      return number;
    }
    return number * 60 + (typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2)));
  }

  private static LocalDate day(String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-01");
    }
  }

  public String getAgreement() {
    return agreement;
  }

  public void setAgreement(String agreement) {
    this.agreement = agreement;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
