package io.vitrine.booking.terms.page;

import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.topic.TopicSheet.Words;
import io.vitrine.booking.topic.TopicTerms;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The terms of a topic as a manager types them. */
public class TermsForm {

  private String nameFr;
  private String nameEn;
  private String aboutFr;
  private String aboutEn;
  private String bringFr;
  private String bringEn;
  private String preparation;
  private String advice;
  private String buffer;
  private String notice;
  private String horizon;
  private String from;

  void show(TopicTerms terms, LocalDate day) {
    nameFr = terms.name().fr();
    nameEn = terms.name().en();
    aboutFr = terms.about().fr();
    aboutEn = terms.about().en();
    bringFr = terms.bring().fr();
    bringEn = terms.bring().en();
    preparation = String.valueOf(terms.effort().preparation());
    advice = String.valueOf(terms.effort().advice());
    buffer = String.valueOf(terms.effort().buffer());
    notice = String.valueOf(terms.noticeMinutes());
    horizon = String.valueOf(terms.horizonDays());
    from = day.toString();
  }

  /**
   * @throws InvalidValue if it makes no terms
   */
  TopicTerms terms() {
    return new TopicTerms(
        new Words(nameFr, nameEn),
        new Words(aboutFr, aboutEn),
        new Words(bringFr, bringEn),
        new Effort(number(preparation), number(advice), number(buffer)),
        number(notice),
        number(horizon));
  }

  LocalDate day() {
    try {
      return LocalDate.parse(from == null ? "" : from);
    } catch (DateTimeException e) {
      throw new InvalidValue("terms hold from a day on");
    }
  }

  static int number(String typed) {
    try {
      return Integer.parseInt(typed == null ? "" : typed.strip());
    } catch (NumberFormatException e) {
      throw new InvalidValue("minutes and days are whole numbers");
    }
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    this.nameFr = nameFr;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getAboutFr() {
    return aboutFr;
  }

  public void setAboutFr(String aboutFr) {
    this.aboutFr = aboutFr;
  }

  public String getAboutEn() {
    return aboutEn;
  }

  public void setAboutEn(String aboutEn) {
    this.aboutEn = aboutEn;
  }

  public String getBringFr() {
    return bringFr;
  }

  public void setBringFr(String bringFr) {
    this.bringFr = bringFr;
  }

  public String getBringEn() {
    return bringEn;
  }

  public void setBringEn(String bringEn) {
    this.bringEn = bringEn;
  }

  public String getPreparation() {
    return preparation;
  }

  public void setPreparation(String preparation) {
    this.preparation = preparation;
  }

  public String getAdvice() {
    return advice;
  }

  public void setAdvice(String advice) {
    this.advice = advice;
  }

  public String getBuffer() {
    return buffer;
  }

  public void setBuffer(String buffer) {
    this.buffer = buffer;
  }

  public String getNotice() {
    return notice;
  }

  public void setNotice(String notice) {
    this.notice = notice;
  }

  public String getHorizon() {
    return horizon;
  }

  public void setHorizon(String horizon) {
    this.horizon = horizon;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
