package io.vitrine.store.outbox;

import io.vitrine.shell.outbox.Backoff;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** A message on its way to a neighbour. */
@PersonalData(
    columns = {"body"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what the neighbours are to be told",
    basis = PersonalData.Basis.CONTRACT,
    kept = "papers and answers are emptied once delivered; all else a month")
@Entity
@Table(schema = "store", name = "outbox_message")
public class OutboxMessage {

  /** A second after the first failure, doubled up to five minutes. */
  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));

  /** What booking refused to hear of an erasure may be taken after a repair there. */
  private static final Backoff AFTER_REFUSAL =
      new Backoff(Duration.ofMinutes(1), Duration.ofHours(1));

  /** The kind of a message on a preparation. */
  static final String PREPARATION = "PREPARATION";

  /** The kind of a message on somebody without an appointment. */
  static final String WALK_IN = "WALK_IN";

  /** The kind of a message on a part of a shop's ledger. */
  static final String STOCK_PAGE = "STOCK_PAGE";

  /** The kind of a message with a paper for somebody; nobody keeps it once it is settled. */
  static final String PAPER = "PAPER";

  /** The kind of a message with a letter to somebody; nobody keeps it once it is settled. */
  static final String LETTER = "LETTER";

  /** The kind of a message on a piece that is being put right. */
  static final String SERVICE_TICKET = "SERVICE_TICKET";

  /** The kind of an answer to somebody about herself; nobody keeps it once it is settled. */
  static final String PRIVACY = "PRIVACY";

  /** The kind of the word that a device was let out. */
  static final String DEVICE = "DEVICE";

  /** The kind of the question whether somebody wants to stay known; kept as little. */
  static final String STILL_KNOWN = "STILL_KNOWN";

  /**
   * The kind of the answer that somebody was erased. It bears no name and cannot be made once more,
   * so it is kept until booking has taken it.
   */
  static final String ERASED = "ERASED";

  private static final Set<String> FOR_HER = Set.of(PAPER, LETTER, PRIVACY, ERASED, STILL_KNOWN);

  private static final int LONGEST_ERROR = 500;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "sequence_no")
  private long sequenceNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "destination")
  private Destination destination;

  @Column(name = "shop")
  private String shop;

  @Column(name = "kind")
  private String kind;

  @Column(name = "subject")
  private String subject;

  @Column(name = "body")
  private String body;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private MessageState state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "last_error")
  private String lastError;

  protected OutboxMessage() {}

  OutboxMessage(
      String id,
      long sequenceNo,
      Destination destination,
      String shop,
      String kind,
      String subject,
      String body,
      Instant now) {
    this.id = id;
    this.sequenceNo = sequenceNo;
    this.destination = destination;
    this.shop = shop;
    this.kind = kind;
    this.subject = subject;
    this.body = body;
    this.state = MessageState.WAITING;
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  /** The neighbour has it. */
  void arrived(Instant now) {
    attempts++;
    state = MessageState.DELIVERED;
    deliveredAt = now;
    lastError = null;
    forgetHers();
  }

  /** The neighbour could not be reached or was not able to take it; it is tried again. */
  void failed(String why, Instant now) {
    attempts++;
    lastError = shortened(why);
    nextAttemptAt = now.plus(BACKOFF.after(attempts));
  }

  /** The neighbour will not take it, however often it is sent. */
  void refused(String why, Instant now) {
    attempts++;
    lastError = shortened(why);
    if (ERASED.equals(kind)) {
      nextAttemptAt = now.plus(AFTER_REFUSAL.after(attempts));
      return;
    }
    state = MessageState.REFUSED;
    forgetHers();
  }

  private void forgetHers() {
    if (FOR_HER.contains(kind)) {
      body = "{}";
    }
  }

  /** A person wants it tried again, now. */
  void again(Instant now) {
    if (state != MessageState.DELIVERED) {
      state = MessageState.WAITING;
      nextAttemptAt = now;
    }
  }

  private static String shortened(String why) {
    return why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
  }

  public String getId() {
    return id;
  }

  /** Where it stands among all messages; it grows in the order in which they were left. */
  long getSequenceNo() {
    return sequenceNo;
  }

  boolean isWaiting() {
    return state == MessageState.WAITING;
  }

  public Destination getDestination() {
    return destination;
  }

  public String getKind() {
    return kind;
  }

  public String getSubject() {
    return subject;
  }

  public String getBody() {
    return body;
  }

  public MessageState getState() {
    return state;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public int getAttempts() {
    return attempts;
  }

  public Instant getNextAttemptAt() {
    return nextAttemptAt;
  }

  /** Why the last attempt failed, or {@code null}. */
  public String getLastError() {
    return lastError;
  }
}
