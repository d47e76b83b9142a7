package io.vitrine.booking.topic;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.Effort;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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

  @Embedded private StoredTerms terms;

  @Column(name = "revision")
  private long revision;

  @Column(name = "skill")
  private String skill;

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
    this.code = sheet.topic();
    this.place = place;
    this.terms =
        new StoredTerms(
            new TopicTerms(
                sheet.name(),
                sheet.about(),
                sheet.bring(),
                new Effort(sheet.preparation(), sheet.advice(), sheet.buffer()),
                sheet.noticeMinutes(),
                sheet.horizonDays()));
    this.skill = sheet.skill();
    this.advisers = sheet.advisers();
    this.roomKind = sheet.roomKind();
    this.categories.addAll(sheet.categories());
  }

  /** From now on these terms; what was booked before keeps its own. */
  public void take(TopicTerms others) {
    terms = new StoredTerms(others);
  }

  /** The same topic under other terms, to look at; it is never stored. */
  public Topic under(TopicTerms others) {
    Topic other = new Topic();
    other.code = code;
    other.place = place;
    other.skill = skill;
    other.advisers = advisers;
    other.roomKind = roomKind;
    other.categories.addAll(categories);
    other.take(others);
    return other;
  }

  /** From now on whom and what it takes; what was booked before keeps its own. */
  public void need(TopicNeeds needs) {
    advisers = needs.advisers();
    roomKind = needs.roomKind();
  }

  public TopicNeeds needs() {
    return new TopicNeeds(advisers, roomKind);
  }

  /** The same topic with other needs, to look at; it is never stored. */
  public Topic under(TopicNeeds needs) {
    Topic other = under(terms());
    other.need(needs);
    return other;
  }

  /** The terms in force. */
  public TopicTerms terms() {
    return terms.value();
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
    return terms.name().fr();
  }

  public String englishName() {
    return terms.name().en();
  }

  public String name(Locale locale) {
    return said(terms.name(), locale);
  }

  public String about(Locale locale) {
    return said(terms.about(), locale);
  }

  /** What a customer does well to bring along, or nothing. */
  public String bring(Locale locale) {
    return said(terms.bring(), locale);
  }

  private static String said(TopicSheet.Words words, Locale locale) {
    return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? words.fr() : words.en();
  }

  /** What an appointment on this topic takes from an adviser. */
  public Effort effort() {
    return terms.effort();
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
    return terms.notice();
  }

  public int horizonDays() {
    return terms.horizon();
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
        Duration.ofMinutes(Math.max(noticeMinutes(), shop.rules().noticeMinutes())),
        Math.min(horizonDays(), shop.rules().horizonDays()),
        shop.zoneId());
  }
}
