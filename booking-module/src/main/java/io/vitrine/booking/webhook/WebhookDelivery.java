package io.vitrine.booking.webhook;

import io.vitrine.shell.outbox.Backoff;
import io.vitrine.shell.privacy.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One event for one webhook, told or not. */
@NotPersonal(
    value = {"webhook_delivery.body", "webhook.address", "webhook.name", "webhook.note"},
    why = "what other systems are told of appointments: numbers and times, nobody")
@Entity
@Table(schema = "booking", name = "webhook_delivery")
public class WebhookDelivery {

  /** What is older is not told any more. */
  public static final Duration WORTH_TELLING = Duration.ofDays(5);

  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), Duration.ofHours(6));
  private static final int LONGEST_ERROR = 200;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "webhook")
  private String webhook;

  @Column(name = "event")
  private String event;

  @Enumerated(EnumType.STRING)
  @Column(name = "type")
  private EventType type;

  @Column(name = "appointment")
  private String appointment;

  @Column(name = "body")
  private String body;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "last_status")
  private Integer lastStatus;

  @Column(name = "last_error")
  private String lastError;

  protected WebhookDelivery() {}

  WebhookDelivery(Webhook webhook, WebhookEvent told) {
    this.id = UUID.randomUUID().toString();
    this.webhook = webhook.id();
    this.event = told.id();
    this.type = told.type();
    this.appointment = told.appointment();
    this.body = told.body();
    this.happenedAt = told.at();
    this.dueAt = told.at();
  }

  /** Somebody tells it now; unless told otherwise it is told again after a wait that grows. */
  public void tryNow(Instant now) {
    attempts++;
    dueAt = now.plus(BACKOFF.after(attempts));
  }

  public void delivered(int status, Instant now) {
    deliveredAt = now;
    lastStatus = status;
    lastError = null;
  }

  /**
   * @param status what was answered, or {@code null} where nothing was
   */
  public void failed(Integer status, String why) {
    lastStatus = status;
    lastError = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
  }

  public boolean isDue(Instant now) {
    return deliveredAt == null && !dueAt.isAfter(now) && !isGivenUp(now);
  }

  /** Whether it was not told and is too old by now. */
  public boolean isGivenUp(Instant now) {
    return deliveredAt == null && happenedAt.plus(WORTH_TELLING).isBefore(now);
  }

  public String id() {
    return id;
  }

  public String webhook() {
    return webhook;
  }

  public String event() {
    return event;
  }

  public EventType type() {
    return type;
  }

  /** The appointment's number; {@code null} for a test. */
  public String appointment() {
    return appointment;
  }

  public String body() {
    return body;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public int attempts() {
    return attempts;
  }

  public Instant dueAt() {
    return dueAt;
  }

  /** When it was taken, or {@code null}. */
  public Instant deliveredAt() {
    return deliveredAt;
  }

  /** What was answered last, or {@code null}. */
  public Integer lastStatus() {
    return lastStatus;
  }

  /** Why it was not taken, or {@code null}. */
  public String lastError() {
    return lastError;
  }
}
