package io.vitrine.booking.reminder;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A text message that was written, sent or not. */
@PersonalData(
    columns = {"recipient", "body"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "a reminder by text message",
    basis = PersonalData.Basis.CONTRACT,
    kept = "30 days")
@Entity
@Table(schema = "booking", name = "text_message")
public class TextMessage {

  /** Nothing is tried more often; a reminder's end comes before. */
  private static final int MOST_ATTEMPTS = 20;

  private static final int LONGEST_ERROR = 200;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "appointment")
  private String appointment;

  @Column(name = "recipient")
  private String recipient;

  @Column(name = "body")
  private String body;

  @Column(name = "zone")
  private String zone;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "until_at")
  private Instant until;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "last_error")
  private String lastError;

  protected TextMessage() {}

  /**
   * @param until when it has no meaning any more
   */
  TextMessage(
      String appointment, MobileNumber to, String body, ZoneId zone, Instant until, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.appointment = appointment;
    this.recipient = to.e164();
    this.body = body;
    this.zone = zone.getId();
    this.until = until;
    this.writtenAt = now;
    this.dueAt = now;
  }

  /** Whether it is to be tried at that moment. */
  public boolean isDue(Instant now, QuietHours quiet) {
    return sentAt == null
        && attempts < MOST_ATTEMPTS
        && !dueAt.isAfter(now)
        && now.isBefore(until)
        && !quiet.holdAt(now, ZoneId.of(zone));
  }

  /** Somebody tries to send it now; unless told otherwise it is tried again after that wait. */
  public void tryUntil(Instant now, Duration wait) {
    attempts++;
    dueAt = now.plus(wait);
  }

  public void sent(Instant at) {
    sentAt = at;
    lastError = null;
  }

  public void failed(String why) {
    lastError = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
  }

  /** It has no meaning any more and need not leave. */
  void withdraw(Instant now) {
    if (sentAt == null) {
      until = now;
    }
  }

  public String id() {
    return id;
  }

  public String recipient() {
    return recipient;
  }

  public String body() {
    return body;
  }

  public int attempts() {
    return attempts;
  }

  /** When it left, or {@code null}. */
  public Instant sentAt() {
    return sentAt;
  }

  /** Why the last attempt failed, or {@code null}. */
  public String lastError() {
    return lastError;
  }
}
