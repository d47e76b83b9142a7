package io.vitrine.store.visit;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A person's presence in a shop: arrives, is received by an adviser, ends with an outcome. Each
 * verb says whether it was possible ({@link VisitAnswer}); a visit that has ended stays as it is.
 */
@PersonalData(
    columns = {"customer"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to call her when it is her turn",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the visit, or until she is erased")
@Entity
@Table(schema = "store", name = "visit")
@IdClass(VisitId.class)
public class Visit {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "id")
  private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private VisitKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private VisitState state;

  @Column(name = "appointment")
  private String appointment;

  @Column(name = "topic")
  private String topic;

  @Column(name = "customer")
  private String customer;

  @Column(name = "language")
  private String language;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Outcome outcome;

  @Version
  @Column(name = "version")
  private long version;

  protected Visit() {}

  private Visit(String shop, String id, VisitKind kind, Caller caller, Instant arrivedAt) {
    this.shop = shop;
    this.id = id;
    this.kind = kind;
    this.state = VisitState.WAITING;
    this.customer = caller.name();
    this.language = caller.language();
    this.topic = caller.topic();
    this.arrivedAt = arrivedAt;
  }

  /**
   * Who comes, and for what.
   *
   * @param name the name to call out
   * @param language such as {@code fr} or {@code en}
   * @param topic the kind of advice, or {@code null} where none was named
   */
  public record Caller(String name, String language, String topic) {
    public Caller {
      if (name == null || name.isBlank() || name.length() > 240) {
        throw new InvalidValue("a visitor has a name of at most 240 characters");
      }
      if (language == null || !language.matches("[a-zA-Z-]{2,8}")) {
        throw new InvalidValue("a visitor's language is a short code such as fr");
      }
    }
  }

  /**
   * Somebody with an appointment is here.
   *
   * @param staff the adviser of the appointment, who is expected to receive
   */
  public static Visit byAppointment(
      String shop,
      String id,
      String appointment,
      Caller caller,
      String staff,
      String staffName,
      Instant arrivedAt) {
    Visit visit = new Visit(shop, id, VisitKind.APPOINTMENT, caller, arrivedAt);
    visit.appointment = appointment;
    visit.staff = staff;
    visit.staffName = staffName;
    return visit;
  }

  /** Somebody came in without an appointment. */
  public static Visit walkIn(String shop, String id, Caller caller, Instant arrivedAt) {
    return new Visit(shop, id, VisitKind.WALK_IN, caller, arrivedAt);
  }

  /** An adviser takes care of the visitor; another adviser may take over. */
  public VisitAnswer receive(String staff, String staffName, Instant now) {
    if (!isOpen()) {
      return VisitAnswer.ENDED_ALREADY;
    }
    this.staff = staff;
    this.staffName = staffName;
    if (state == VisitState.WAITING) {
      state = VisitState.WITH_ADVISER;
      receivedAt = now;
    }
    return VisitAnswer.DONE;
  }

  /** The person leaves, with a result. */
  public VisitAnswer end(Outcome outcome, Instant now) {
    if (!isOpen()) {
      return VisitAnswer.ENDED_ALREADY;
    }
    state = VisitState.ENDED;
    this.outcome = outcome;
    endedAt = now;
    return VisitAnswer.DONE;
  }

  public boolean isOpen() {
    return state != VisitState.ENDED;
  }

  public String getShop() {
    return shop;
  }

  public String getId() {
    return id;
  }

  public VisitKind getKind() {
    return kind;
  }

  public VisitState getState() {
    return state;
  }

  /** The appointment's number, or {@code null} for a walk-in. */
  public String getAppointment() {
    return appointment;
  }

  public String getTopic() {
    return topic;
  }

  public String getCustomer() {
    return customer;
  }

  public String getLanguage() {
    return language;
  }

  /** The adviser who receives or is expected to; {@code null} while nobody is. */
  public String getStaff() {
    return staff;
  }

  public String getStaffName() {
    return staffName;
  }

  public Instant getArrivedAt() {
    return arrivedAt;
  }

  public Instant getReceivedAt() {
    return receivedAt;
  }

  public Instant getEndedAt() {
    return endedAt;
  }

  public Outcome getOutcome() {
    return outcome;
  }
}
