package io.vitrine.booking.enquiry;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.AttemptColumns;
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
import java.util.Optional;
import java.util.UUID;

/** A call-back request or a written question: a task of a shop, with an answer promised. */
@PersonalData(
    columns = {"customer_name", "email", "phone", "question", "answer"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to answer a question or call back",
    basis = PersonalData.Basis.CONTRACT,
    kept = "90 days after it was done, a year at most")
@Entity
@Table(schema = "booking", name = "enquiry")
public class Enquiry {

  /** As often a shop calls somebody who does not pick up. */
  public static final int MOST_TRIES = 3;

  @Id
  @Column(name = "id")
  private String id;

  @Embedded private AttemptColumns attempt;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private EnquiryKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private EnquiryState state;

  @Column(name = "shop")
  private String shop;

  @Column(name = "zone")
  private String zone;

  @Column(name = "topic")
  private String topic;

  @Column(name = "article")
  private String article;

  @Column(name = "appointment")
  private String appointment;

  @Column(name = "language")
  private String language;

  @Embedded private CustomerColumns customer;

  @Column(name = "question")
  private String text;

  @Column(name = "call_from")
  private Instant callFrom;

  @Column(name = "call_until")
  private Instant callUntil;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "taken_name")
  private String takenName;

  @Column(name = "tries")
  private int tries;

  @Column(name = "responded_at")
  private Instant respondedAt;

  @Column(name = "opening_minutes")
  private Integer openingMinutes;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Outcome outcome;

  @Column(name = "answer")
  private String answer;

  @Column(name = "erased_at")
  private Instant erasedAt;

  protected Enquiry() {}

  Enquiry(EnquiryWanted wanted, Attempt attempt, Promised promised, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.attempt = new AttemptColumns(attempt);
    this.kind = wanted.kind();
    this.state = EnquiryState.OPEN;
    this.shop = wanted.shop();
    this.zone = promised.zone();
    this.topic = wanted.topic();
    this.article = wanted.article();
    this.appointment = wanted.appointment();
    this.language = wanted.language();
    this.customer = new CustomerColumns(wanted.customer());
    this.text = wanted.text();
    this.callFrom = promised.window().map(CallWindows.Window::from).orElse(null);
    this.callUntil = promised.window().map(CallWindows.Window::until).orElse(null);
    this.askedAt = now;
    this.dueAt = promised.due();
  }

  /** What the shop promises: when it calls, where one was chosen, and by when it answers. */
  record Promised(String zone, Optional<CallWindows.Window> window, Instant due) {}

  /** Who does something with it. */
  public record Colleague(String staff, String name) {}

  void take(Colleague who) {
    state = EnquiryState.TAKEN;
    takenBy = who.staff();
    takenName = who.name();
  }

  /** Answered in writing. */
  void answer(String words, Instant now, int minutes) {
    answer = words;
    respond(now, minutes);
    close(Outcome.ANSWERED, now);
  }

  /** They spoke. */
  void reached(Instant now, int minutes) {
    respond(now, minutes);
    close(Outcome.REACHED, now);
  }

  /** Nobody picked up; the third time it ends. */
  void notReached(Instant now, int minutes) {
    respond(now, minutes);
    tries++;
    if (tries == MOST_TRIES) {
      close(Outcome.NOT_REACHED, now);
    }
  }

  private void respond(Instant now, int minutes) {
    if (respondedAt == null) {
      respondedAt = now;
      openingMinutes = minutes;
    }
  }

  private void close(Outcome how, Instant now) {
    state = EnquiryState.DONE;
    outcome = how;
    closedAt = now;
  }

  /** Whether somebody else works on it. */
  boolean isOf(String other) {
    return state == EnquiryState.TAKEN && !takenBy.equals(other);
  }

  /** Whether it waits longer than was promised. */
  public boolean isOverdue(Instant now) {
    return respondedAt == null && now.isAfter(dueAt);
  }

  public String id() {
    return id;
  }

  /** Whether that attempt made it. */
  boolean isFrom(Attempt again) {
    return attempt.isSame(again);
  }

  public EnquiryKind kind() {
    return kind;
  }

  public EnquiryState state() {
    return state;
  }

  public String shop() {
    return shop;
  }

  public String zone() {
    return zone;
  }

  /** What it is about, or {@code null}. */
  public String topic() {
    return topic;
  }

  /** The variant that was looked at, or {@code null}. */
  public String article() {
    return article;
  }

  /** The appointment before which it was asked, or {@code null}. */
  public String appointment() {
    return appointment;
  }

  public String language() {
    return language;
  }

  /** Who asks; {@code null} once erased, like all that follows from her. */
  public String name() {
    return customer == null ? null : customer.name();
  }

  public String email() {
    return customer == null ? null : customer.email();
  }

  public String phone() {
    return customer == null ? null : customer.phone();
  }

  public String text() {
    return text;
  }

  /** The stretch in which to call; {@code null} for soon. */
  public Instant callFrom() {
    return callFrom;
  }

  public Instant callUntil() {
    return callUntil;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  /** Who works on it, or {@code null}. */
  public String takenBy() {
    return takenBy;
  }

  public String takenName() {
    return takenName;
  }

  /** How often somebody called in vain. */
  public int tries() {
    return tries;
  }

  public Instant respondedAt() {
    return respondedAt;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String answer() {
    return answer;
  }

  public boolean isErased() {
    return erasedAt != null;
  }
}
