package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.AttemptColumns;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.CustomerColumns;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Somebody's place on the waiting list: since when she waits is her rank. */
@PersonalData(
    columns = {"customer_name", "email", "phone", "selection_token"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to ask her when a time becomes free",
    basis = PersonalData.Basis.CONTRACT,
    kept = "30 days after her waiting ended")
@Entity
@Table(schema = "booking", name = "waiting_wish")
public class Wish {

  /** After so many offers without an answer nobody asks again. */
  static final int MOST_LAPSES = 3;

  @Id
  @Column(name = "id")
  private String id;

  @Embedded private AttemptColumns attempt;

  @Column(name = "link_nonce")
  private String linkNonce;

  @Column(name = "link_hash")
  private String linkHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private WishState state;

  @Column(name = "shop")
  private String shop;

  @Column(name = "zone")
  private String zone;

  @Column(name = "topic")
  private String topic;

  @Column(name = "staff")
  private String staff;

  @Column(name = "language")
  private String language;

  @Column(name = "week_days")
  private int days;

  @Column(name = "from_minute")
  private int from;

  @Column(name = "until_minute")
  private int until;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Embedded private CustomerColumns customer;

  @Column(name = "selection_token")
  private String selection;

  @Column(name = "lapses")
  private int lapses;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "erased_at")
  private Instant erasedAt;

  protected Wish() {}

  Wish(WishWanted wanted, Attempt attempt, Place place, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.attempt = new AttemptColumns(attempt);
    this.linkNonce = place.nonce();
    this.linkHash = place.hash();
    this.state = WishState.WAITING;
    this.shop = wanted.shop();
    this.zone = place.zone();
    this.topic = wanted.topic();
    this.staff = wanted.staff();
    this.language = wanted.language();
    this.days = wanted.hours().bits();
    this.from = wanted.hours().from();
    this.until = wanted.hours().until();
    this.lastDay = place.lastDay();
    this.customer = new CustomerColumns(wanted.customer());
    this.selection = wanted.selection();
    this.askedAt = now;
  }

  /** The link that opens it, the shop's zone and the last day that counts. */
  record Place(String nonce, String hash, String zone, LocalDate lastDay) {}

  /** Whether she could come then. */
  public boolean fits(Instant at) {
    ZoneId there = ZoneId.of(zone);
    return hours().hold(at, there) && !at.atZone(there).toLocalDate().isAfter(lastDay);
  }

  /** An offer went unanswered. */
  void lapsed(Instant now) {
    lapses++;
    if (lapses >= MOST_LAPSES) {
      end(WishState.OVER, now);
    }
  }

  /** What ended stays as it ended. */
  void end(WishState how, Instant now) {
    if (state == WishState.WAITING) {
      state = how;
      endedAt = now;
    }
  }

  /** She took an offer, however late that is known. */
  void served(Instant now) {
    state = WishState.SERVED;
    endedAt = endedAt == null ? now : endedAt;
  }

  public boolean isWaiting() {
    return state == WishState.WAITING;
  }

  public String id() {
    return id;
  }

  /** Whether that attempt made it. */
  boolean isFrom(Attempt again) {
    return attempt.isSame(again);
  }

  public String linkNonce() {
    return linkNonce;
  }

  public WishState state() {
    return state;
  }

  public String shop() {
    return shop;
  }

  public String zone() {
    return zone;
  }

  public String topic() {
    return topic;
  }

  /** With whom; {@code null} for anyone suitable. */
  public String staff() {
    return staff;
  }

  public String language() {
    return language;
  }

  public Hours hours() {
    return new Hours(Hours.days(days), from, until);
  }

  public LocalDate lastDay() {
    return lastDay;
  }

  public Customer customer() {
    return customer.customer();
  }

  /** {@code null} once erased. */
  public String name() {
    return customer == null ? null : customer.name();
  }

  public String email() {
    return customer == null ? null : customer.email();
  }

  String selection() {
    return selection;
  }

  public Instant askedAt() {
    return askedAt;
  }
}
