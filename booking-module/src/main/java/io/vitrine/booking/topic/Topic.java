package io.vitrine.booking.topic;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.Effort;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of advice. */
@Entity
@Table(schema = "booking", name = "topic")
public class Topic {

  @Id
  @Column(name = "topic")
  private String code;

  @Column(name = "place")
  private int place;

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

  @Column(name = "revision")
  private long revision;

  @Column(name = "preparation_minutes")
  private int preparation;

  @Column(name = "advice_minutes")
  private int advice;

  @Column(name = "buffer_minutes")
  private int buffer;

  @Column(name = "skill")
  private String skill;

  @Column(name = "notice_minutes")
  private int notice;

  @Column(name = "horizon_days")
  private int horizon;

  @Column(name = "advisers")
  private int advisers = 1;

  @Column(name = "room_kind")
  private String roomKind;

  @ElementCollection
  @CollectionTable(
      schema = "booking",
      name = "topic_category",
      joinColumns = @JoinColumn(name = "topic"))
  @OrderColumn(name = "position")
  @Column(name = "category")
  private List<String> categories = new ArrayList<>();

  protected Topic() {}

  Topic(TopicSheet sheet, int place) {
    Effort effort = new Effort(sheet.preparation(), sheet.advice(), sheet.buffer());
    this.code = sheet.topic();
    this.place = place;
    this.frenchName = sheet.name().fr();
    this.englishName = sheet.name().en();
    this.frenchAbout = sheet.about().fr();
    this.englishAbout = sheet.about().en();
    this.frenchBring = sheet.bring().fr();
    this.englishBring = sheet.bring().en();
    this.preparation = effort.preparation();
    this.advice = effort.advice();
    this.buffer = effort.buffer();
    this.skill = sheet.skill();
    this.notice = sheet.noticeMinutes();
    this.horizon = sheet.horizonDays();
    this.advisers = sheet.advisers();
    this.roomKind = sheet.roomKind();
    this.categories.addAll(sheet.categories());
  }

  /** From now on these terms; what was booked before keeps its own. */
  public void take(TopicTerms terms) {
    frenchName = terms.name().fr();
    englishName = terms.name().en();
    frenchAbout = terms.about().fr();
    englishAbout = terms.about().en();
    frenchBring = terms.bring().fr();
    englishBring = terms.bring().en();
    preparation = terms.effort().preparation();
    advice = terms.effort().advice();
    buffer = terms.effort().buffer();
    notice = terms.noticeMinutes();
    horizon = terms.horizonDays();
  }

  /** The same topic under other terms, to look at; it is never stored. */
  public Topic under(TopicTerms terms) {
    Topic other = new Topic();
    other.code = code;
    other.place = place;
    other.skill = skill;
    other.advisers = advisers;
    other.roomKind = roomKind;
    other.categories.addAll(categories);
    other.take(terms);
    return other;
  }

  /** The terms in force. */
  public TopicTerms terms() {
    return new TopicTerms(
        new TopicSheet.Words(frenchName, englishName),
        new TopicSheet.Words(frenchAbout, englishAbout),
        new TopicSheet.Words(frenchBring, englishBring),
        effort(),
        notice,
        horizon);
  }

  /** How often managers changed it or what is to come; whoever changes it names this. */
  public long revision() {
    return revision;
  }

  /** Something of it changed. */
  public void revise() {
    revision++;
  }

  public String code() {
    return code;
  }

  public String frenchName() {
    return frenchName;
  }

  public String englishName() {
    return englishName;
  }

  public String name(Locale locale) {
    return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? frenchName : englishName;
  }

  public String about(Locale locale) {
    return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? frenchAbout : englishAbout;
  }

  /** What a customer does well to bring along, or nothing. */
  public String bring(Locale locale) {
    return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? frenchBring : englishBring;
  }

  /** What an appointment on this topic takes from an adviser. */
  public Effort effort() {
    return new Effort(preparation, advice, buffer);
  }

  /** The skill an adviser needs; skills are named like topics. */
  public String skill() {
    return skill;
  }

  /** How many advise at once, one or two. */
  public int advisers() {
    return advisers;
  }

  /** Of which kind the room is that it takes; empty when it takes none. */
  public Optional<String> roomKind() {
    return Optional.ofNullable(roomKind);
  }

  public int noticeMinutes() {
    return notice;
  }

  public int horizonDays() {
    return horizon;
  }

  /** Codes of the catalogue's categories that it serves, with all below them. */
  public List<String> categories() {
    return List.copyOf(categories);
  }

  /**
   * Between when it can be booked in that shop, seen from now: with the longer notice and the
   * nearer horizon of the two.
   */
  public BookingWindow window(Instant now, ShopSheet shop) {
    return new BookingWindow(
        now,
        Duration.ofMinutes(Math.max(notice, shop.rules().noticeMinutes())),
        Math.min(horizon, shop.rules().horizonDays()),
        shop.zoneId());
  }
}
