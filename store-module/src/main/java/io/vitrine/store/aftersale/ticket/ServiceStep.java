package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Something that was done on a ticket. */
@Entity
@Table(schema = "store", name = "service_step")
@IdClass(ServiceStep.Key.class)
public class ServiceStep {

  /** What. */
  public enum Kind {
    /** It stands elsewhere. */
    STATE,
    /** A part was asked for. */
    PART,
    /** A part has come. */
    PART_HERE,
    /** A time at her home was agreed. */
    VISIT,
    /** She was written to. */
    LETTER
  }

  /** The ticket and the place in its history. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String ticket;
    private long place;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key id && id.ticket.equals(ticket) && id.place == place;
    }

    @Override
    public int hashCode() {
      return Objects.hash(ticket, place);
    }
  }

  @Id
  @Column(name = "ticket")
  private String ticket;

  @Id
  @Column(name = "place")
  private long place;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ServiceState state;

  @Column(name = "words")
  private String words;

  @Column(name = "promised_on")
  private LocalDate promisedOn;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  protected ServiceStep() {}

  /** What was done on a ticket that stands so now. */
  ServiceStep(ServiceTicket ticket, Kind kind, String words, Acting by, Instant now) {
    this.ticket = ticket.getNumber();
    this.place = ticket.turn();
    this.kind = kind;
    this.state = ticket.getState();
    this.words = words == null || words.isEmpty() ? null : words;
    this.promisedOn = ticket.getPromisedOn();
    this.doneAt = now;
    this.staff = by.staff();
    this.staffName = by.name();
  }

  public long getPlace() {
    return place;
  }

  public Kind getKind() {
    return kind;
  }

  public ServiceState getState() {
    return state;
  }

  public String getWords() {
    return words;
  }

  public LocalDate getPromisedOn() {
    return promisedOn;
  }

  public Instant getDoneAt() {
    return doneAt;
  }

  public String getStaffName() {
    return staffName;
  }
}
