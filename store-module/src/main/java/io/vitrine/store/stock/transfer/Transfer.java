package io.vitrine.store.stock.transfer;

import io.vitrine.store.stock.desk.Hand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Pieces sent to another shop; in transit until that shop says what came. */
@Entity
@Table(schema = "store", name = "stock_transfer")
public class Transfer {

  /** How far it is. */
  public enum State {
    IN_TRANSIT,
    RECEIVED
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "from_shop")
  private String fromShop;

  @Column(name = "to_shop")
  private String toShop;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "note")
  private String note;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_by")
  private String sentBy;

  @Column(name = "sent_by_name")
  private String sentByName;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "received_by_name")
  private String receivedByName;

  @Version
  @Column(name = "version")
  private long version;

  protected Transfer() {}

  Transfer(SendTransfer.Sending sending, Hand by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.fromShop = sending.fromShop();
    this.toShop = sending.toShop();
    this.state = State.IN_TRANSIT;
    this.note = sending.note();
    this.requestKey = sending.key();
    this.sentAt = now;
    this.sentBy = by.staff();
    this.sentByName = by.name();
  }

  void receive(Hand by, Instant now) {
    state = State.RECEIVED;
    receivedAt = now;
    receivedBy = by.staff();
    receivedByName = by.name();
  }

  public boolean isInTransit() {
    return state == State.IN_TRANSIT;
  }

  public String getId() {
    return id;
  }

  public String getFromShop() {
    return fromShop;
  }

  public String getToShop() {
    return toShop;
  }

  public State getState() {
    return state;
  }

  /** What was said with it, or {@code null}. */
  public String getNote() {
    return note;
  }

  public Instant getSentAt() {
    return sentAt;
  }

  public String getSentByName() {
    return sentByName;
  }

  public Instant getReceivedAt() {
    return receivedAt;
  }

  public String getReceivedByName() {
    return receivedByName;
  }

  public long getVersion() {
    return version;
  }
}
