package io.vitrine.booking.appointment;

import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.slot.Tick;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reserved time with an adviser. Its version is raised by each change that others are told;
 * whoever changes it holds the row's lock.
 */
@PersonalData(
    columns = {
      "customer_name",
      "email",
      "phone",
      "message",
      "selection",
      "selection_token",
      "comparison"
    },
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to receive her for advice, as she asked",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the appointment, or until she is erased")
@Entity
@Table(schema = "booking", name = "appointment")
public class Appointment {

  @Id
  @Column(name = "number")
  private String number;

  @Column(name = "version")
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private AppointmentState state;

  @Column(name = "shop")
  private String shop;

  @Column(name = "zone")
  private String zone;

  @Column(name = "topic")
  private String topic;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "colleague")
  private String colleague;

  @Column(name = "colleague_name")
  private String colleagueName;

  @Column(name = "room")
  private String room;

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "preparation_minutes")
  private int preparation;

  @Column(name = "advice_minutes")
  private int advice;

  @Column(name = "buffer_minutes")
  private int buffer;

  @Column(name = "busy_from")
  private long busyFrom;

  @Column(name = "busy_until")
  private long busyUntil;

  @Column(name = "language")
  private String language;

  @Embedded private CustomerColumns customer;

  @Column(name = "message")
  private String message;

  @Column(name = "check_in_code")
  private String checkInCode;

  @Column(name = "link_nonce")
  private String linkNonce;

  @Column(name = "link_hash")
  private String linkHash;

  @Embedded private Brought brought;

  @Convert(converter = ComparedColumn.class)
  @Column(name = "comparison")
  private Compared compared = Compared.NONE;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "late_minutes")
  private Integer lateMinutes;

  @Column(name = "late_said_at")
  private Instant lateSaidAt;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  protected Appointment() {}

  Appointment(AdviceWanted wanted, Place place, Crew crew, Names names, Instant now) {
    this.number = names.number();
    this.checkInCode = names.checkInCode();
    this.linkNonce = names.linkNonce();
    this.linkHash = names.linkHash();
    this.version = 1;
    this.state = AppointmentState.AGREED;
    this.shop = wanted.shop();
    this.zone = place.zone();
    this.topic = wanted.topic();
    this.preparation = place.effort().preparation();
    this.advice = place.effort().advice();
    this.buffer = place.effort().buffer();
    this.language = wanted.language();
    this.customer = new CustomerColumns(wanted.customer());
    this.message = wanted.message();
    this.brought = new Brought(wanted.selection());
    this.agreedAt = now;
    take(wanted.from(), crew, now);
  }

  /** The shop's zone and the topic's effort at the time of agreeing; both stay with it. */
  record Place(String zone, Effort effort) {}

  /** The names by which it is found. */
  record Names(String number, String checkInCode, String linkNonce, String linkHash) {}

  private void take(Instant newFrom, Crew crew, Instant now) {
    Occupation busy = effort().from(crew.lead().staff(), Tick.of(newFrom));
    this.from = newFrom;
    this.staff = crew.lead().staff();
    this.staffName = crew.lead().name();
    this.colleague = crew.colleague().map(Adviser::staff).orElse(null);
    this.colleagueName = crew.colleague().map(Adviser::name).orElse(null);
    this.room = crew.roomCode();
    this.busyFrom = busy.from();
    this.busyUntil = busy.until();
    this.changedAt = now;
    this.lateMinutes = null;
    this.lateSaidAt = null;
  }

  /** From now on at another time, perhaps with somebody else. */
  void moveTo(Instant newFrom, Crew crew, Instant now) {
    requireAgreed();
    take(newFrom, crew, now);
    version++;
  }

  void cancel(Instant now) {
    requireAgreed();
    state = AppointmentState.CANCELLED;
    changedAt = now;
    version++;
  }

  /** The customer came at that moment; also when a message says so late. */
  public void arrived(Instant at) {
    if (state == AppointmentState.CANCELLED) {
      return;
    }
    state = AppointmentState.KEPT;
    if (arrivedAt == null || at.isBefore(arrivedAt)) {
      arrivedAt = at;
    }
  }

  /** She comes so many minutes late. */
  public void runsLate(int minutes, Instant now) {
    requireAgreed();
    lateMinutes = minutes;
    lateSaidAt = now;
    changed(now);
  }

  /** She says herself, once it has begun, that she does not come: nobody waits for her. */
  public void doesNotCome(Instant now) {
    missed();
    lateMinutes = null;
    lateSaidAt = now;
    changed(now);
  }

  /** Somebody of the house waited in vain. Should she come after all, it counts as kept. */
  void notSeen(Instant now) {
    missed();
    changed(now);
  }

  /** She wants to say this before; it takes the place of what she said. */
  public void says(String words, Instant now) {
    requireAgreed();
    message = PlainText.lines(words, AdviceWanted.LONGEST_MESSAGE);
    changed(now);
  }

  /** She brings this list along, in the place of any other. */
  public void brings(KeptSelection list, Instant now) {
    requireAgreed();
    brought.takes(list);
    changed(now);
  }

  /** She shows what she put beside each other, in the place of what she showed. */
  public void shows(Compared articles, Instant now) {
    requireAgreed();
    compared = articles;
    changed(now);
  }

  /** She answered or asked something about it, or was answered: others are told. */
  public void talkedOf(Instant now) {
    changed(now);
  }

  private void changed(Instant now) {
    changedAt = now;
    version++;
  }

  void missed() {
    requireAgreed();
    state = AppointmentState.MISSED;
  }

  /** What came with it, as the catalogue answered at the time of agreeing. */
  void cameWith(SelectionAnswer answer) {
    brought.heard(answer);
  }

  /** The selection that could not be read before is known now. */
  public void learn(SelectionAnswer answer, Instant now) {
    if (!brought.isStillToBeRead()) {
      return;
    }
    cameWith(answer);
    if (!brought.isStillToBeRead()) {
      changed(now);
    }
  }

  private void requireAgreed() {
    if (state != AppointmentState.AGREED) {
      throw new IllegalStateException(number + " is " + state + ", no longer agreed");
    }
  }

  public boolean isAgreed() {
    return state == AppointmentState.AGREED;
  }

  /** Whether it can still be moved or cancelled: agreed, and not begun. */
  public boolean isOpen(Instant now) {
    return isAgreed() && now.isBefore(from);
  }

  public boolean hasBegun(Instant now) {
    return !now.isBefore(from);
  }

  public String number() {
    return number;
  }

  public long version() {
    return version;
  }

  public AppointmentState state() {
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

  public Adviser adviser() {
    return new Adviser(staff, staffName);
  }

  /** Who and what it is given with: the adviser, perhaps a colleague, perhaps a room. */
  public Crew crew() {
    return new Crew(
        adviser(), colleague == null ? null : new Adviser(colleague, colleagueName), room);
  }

  public Instant from() {
    return from;
  }

  public Instant until() {
    return from.plus(Duration.ofMinutes(advice));
  }

  public Effort effort() {
    return new Effort(preparation, advice, buffer);
  }

  /** The ticks it holds, preparation and buffer included. */
  public Occupation occupation() {
    return new Occupation(staff, busyFrom, busyUntil);
  }

  /** As whom it stands in the ledger. */
  public Occupant occupant() {
    return Occupant.appointment(number);
  }

  /** Whom and what it occupies. */
  public List<Resource> resources() {
    return crew().resources();
  }

  public Stretch busy() {
    return new Stretch(busyFrom, busyUntil);
  }

  public String language() {
    return language;
  }

  public Customer customer() {
    return customer.customer();
  }

  public String message() {
    return message;
  }

  /** What she said about coming late; empty while she said nothing. */
  public Optional<Lateness> late() {
    return Optional.ofNullable(lateSaidAt).map(at -> new Lateness(lateMinutes, at));
  }

  public String checkInCode() {
    return checkInCode;
  }

  String linkNonce() {
    return linkNonce;
  }

  String linkHash() {
    return linkHash;
  }

  /** The share token it came with, read or not; may be {@code null}. */
  public String selectionToken() {
    return brought.token();
  }

  public SelectionState selectionState() {
    return brought.state();
  }

  public Optional<KeptSelection> selection() {
    return brought.list();
  }

  /** What she put beside each other and chose to show. */
  public Compared compared() {
    return compared == null ? Compared.NONE : compared;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public Instant agreedAt() {
    return agreedAt;
  }

  public Optional<Instant> arrivedAt() {
    return Optional.ofNullable(arrivedAt);
  }
}
