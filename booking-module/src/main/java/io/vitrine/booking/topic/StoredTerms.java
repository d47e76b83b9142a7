package io.vitrine.booking.topic;

import io.vitrine.booking.slot.Effort;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns of terms, in the row of a topic and in that of what is to come of it. */
@Embeddable
public class StoredTerms {

  @Column(name = "name_fr")
  private String frenchName;

  @Column(name = "name_en")
  private String englishName;

  @Column(name = "about_fr")
  private String frenchAbout;

  @Column(name = "about_en")
  private String englishAbout;

  @Column(name = "bring_fr")
  private String frenchBring;

  @Column(name = "bring_en")
  private String englishBring;

  @Column(name = "preparation_minutes")
  private int preparation;

  @Column(name = "advice_minutes")
  private int advice;

  @Column(name = "buffer_minutes")
  private int buffer;

  @Column(name = "notice_minutes")
  private int notice;

  @Column(name = "horizon_days")
  private int horizon;

  protected StoredTerms() {}

  public StoredTerms(TopicTerms terms) {
    this.frenchName = terms.name().fr();
    this.englishName = terms.name().en();
    this.frenchAbout = terms.about().fr();
    this.englishAbout = terms.about().en();
    this.frenchBring = terms.bring().fr();
    this.englishBring = terms.bring().en();
    this.preparation = terms.effort().preparation();
    this.advice = terms.effort().advice();
    this.buffer = terms.effort().buffer();
    this.notice = terms.noticeMinutes();
    this.horizon = terms.horizonDays();
  }

  public TopicTerms value() {
    return new TopicTerms(name(), about(), bring(), effort(), notice, horizon);
  }

  TopicSheet.Words name() {
    return new TopicSheet.Words(frenchName, englishName);
  }

  TopicSheet.Words about() {
    return new TopicSheet.Words(frenchAbout, englishAbout);
  }

  TopicSheet.Words bring() {
    return new TopicSheet.Words(frenchBring, englishBring);
  }

  Effort effort() {
    return new Effort(preparation, advice, buffer);
  }

  int notice() {
    return notice;
  }

  int horizon() {
    return horizon;
  }
}
