package io.vitrine.store.dossier;

import io.vitrine.shell.privacy.PersonalData;
import io.vitrine.store.neighbour.Appointment;
import io.vitrine.store.neighbour.AppointmentFact;
import io.vitrine.store.neighbour.Talk;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An appointment as the shop knows it; what the adviser makes of it is its {@link Preparation}. */
@PersonalData(
    columns = {
      "guest_name",
      "guest_email",
      "guest_phone",
      "message",
      "selection_name",
      "selection_token",
      "selection_room",
      "talk",
      "cancel_reason"
    },
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to prepare her visit",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the appointment, or until she is erased")
@Entity
@Table(schema = "store", name = "dossier")
public class Dossier {

  /** Whether the appointment still stands. */
  public enum State {
    AGREED,
    CANCELLED
  }

  /** What hearing a fact did. */
  public enum Heard {
    NEWS,
    KNOWN_ALREADY
  }

  @Id
  @Column(name = "number")
  private String number;

  @Column(name = "told_version")
  private int toldVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "shop")
  private String shop;

  @Column(name = "zone")
  private String zone;

  @Embedded private Advice advice;

  @Embedded private Guest guest;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "minutes")
  private int minutes;

  @Column(name = "check_in_code")
  private String checkInCode;

  @Column(name = "message")
  private String message;

  @Column(name = "selection_token")
  private String selectionToken;

  @Column(name = "selection_name")
  private String selectionName;

  @Convert(converter = RoomColumn.class)
  @Column(name = "selection_room")
  private Appointment.Room room = Appointment.Room.NONE;

  @ElementCollection
  @CollectionTable(
      schema = "store",
      name = "dossier_wish",
      joinColumns = @JoinColumn(name = "dossier"))
  @OrderBy("place")
  private List<Wish> wishes = new ArrayList<>();

  @Convert(converter = TalkColumn.class)
  @Column(name = "talk")
  private Talk talk = Talk.NONE;

  @Column(name = "replied_at")
  private Instant repliedAt;

  @Column(name = "late_said_at")
  private Instant lateSaidAt;

  @Column(name = "late_minutes")
  private Integer lateMinutes;

  @Column(name = "told_at")
  private Instant toldAt;

  @Version
  @Column(name = "version")
  private long version;

  protected Dossier() {}

  /** Opens a dossier with the first fact heard of an appointment, whichever it is. */
  public Dossier(AppointmentFact first, Instant now) {
    this.number = first.appointment().number();
    take(first, now);
  }

  /**
   * Takes what booking tells now. A fact heard twice or older than what is known changes nothing,
   * so that facts may come in any order and any number of times.
   */
  public Heard hear(AppointmentFact fact, Instant now) {
    if (!isNews(fact)) {
      return Heard.KNOWN_ALREADY;
    }
    take(fact, now);
    return Heard.NEWS;
  }

  /** Whether hearing it would change anything. */
  boolean isNews(AppointmentFact fact) {
    return fact.appointment().version() > toldVersion;
  }

  private void take(AppointmentFact fact, Instant now) {
    Appointment told = fact.appointment();
    toldVersion = told.version();
    state = fact.cancels() ? State.CANCELLED : State.AGREED;
    cancelReason = fact.cancels() ? fact.reason() : null;
    shop = told.shop();
    zone = told.zone().getId();
    advice = new Advice(told.topic(), told.adviser(), told.language());
    guest = new Guest(told.guest());
    startsAt = told.from();
    minutes = told.minutes();
    checkInCode = told.checkInCode();
    message = told.message();
    lateSaidAt = told.late() == null ? null : told.late().at();
    lateMinutes = told.late() == null ? null : told.late().minutes();
    selectionToken = told.selection().token();
    selectionName = told.selection().name();
    room = told.selection().room();
    wish(told.selection().wishes());
    talk = told.talk();
    repliedAt = talk.reply() == null ? null : talk.reply().at();
    toldAt = now;
  }

  private void wish(List<Appointment.Wish> told) {
    List<Wish> anew = new ArrayList<>();
    for (int place = 0; place < told.size(); place++) {
      anew.add(new Wish(place, told.get(place)));
    }
    if (!anew.equals(wishes)) {
      wishes.clear();
      wishes.addAll(anew);
    }
  }

  public boolean isCancelled() {
    return state == State.CANCELLED;
  }

  public String number() {
    return number;
  }

  public Optional<String> cancelReason() {
    return Optional.ofNullable(cancelReason);
  }

  public String shop() {
    return shop;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public Advice advice() {
    return advice;
  }

  public Guest guest() {
    return guest;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public int minutes() {
    return minutes;
  }

  public Instant endsAt() {
    return startsAt.plusSeconds(minutes * 60L);
  }

  public String checkInCode() {
    return checkInCode;
  }

  public Optional<String> message() {
    return Optional.ofNullable(message);
  }

  public Optional<String> selectionName() {
    return Optional.ofNullable(selectionName);
  }

  /** When she said that she comes late or not at all; empty while she said nothing. */
  public Optional<Instant> lateSaidAt() {
    return Optional.ofNullable(lateSaidAt);
  }

  /** How late she comes; empty when she does not come, or said nothing. */
  public Optional<Integer> lateMinutes() {
    return Optional.ofNullable(lateMinutes);
  }

  /** What she told of her home. */
  public Appointment.Room room() {
    return room;
  }

  /** What she answered to the preparation, what she asked and was answered. */
  public Talk talk() {
    return talk;
  }

  public List<Wish> wishes() {
    return List.copyOf(wishes);
  }

  public int toldVersion() {
    return toldVersion;
  }
}
