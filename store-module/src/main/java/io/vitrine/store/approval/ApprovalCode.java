package io.vitrine.store.approval;

import io.vitrine.shell.signin.SignedIn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A manager's yes, given beforehand: good once, for ten minutes, in one shop. */
@Entity
@Table(schema = "store", name = "approval_code")
class ApprovalCode {

  static final Duration LIFE = Duration.ofMinutes(10);

  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "held_at")
  private Instant heldAt;

  @Column(name = "held_by")
  private String heldBy;

  @Column(name = "held_for")
  private String heldFor;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "used_by")
  private String usedBy;

  @Column(name = "used_for")
  private String usedFor;

  @Version
  @Column(name = "version")
  private long version;

  protected ApprovalCode() {}

  ApprovalCode(String id, String shop, String codeHash, SignedIn manager, Instant now) {
    this.id = id;
    this.shop = shop;
    this.codeHash = codeHash;
    this.staff = manager.getStaff();
    this.staffName = manager.getName();
    this.givenAt = now;
    this.endsAt = now.plus(LIFE);
  }

  boolean isOver(Instant now) {
    return usedAt != null || !now.isBefore(endsAt);
  }

  /** Whether it was shown before, by somebody else or for something else. */
  boolean isHeldFromOthers(String by, String subject) {
    return heldAt != null && !(heldBy.equals(by) && heldFor.equals(subject));
  }

  boolean isOf(String person) {
    return staff.equals(person);
  }

  /** From now on it is good for this subject alone, until it is used or ends. */
  void hold(String by, String subject, Instant now) {
    if (heldAt == null) {
      heldAt = now;
      heldBy = by;
      heldFor = subject;
    }
  }

  void use(String by, String subject, Instant now) {
    usedAt = now;
    usedBy = by;
    usedFor = subject;
  }

  Instant getEndsAt() {
    return endsAt;
  }

  Approval approval() {
    return new Approval(id, staff, staffName);
  }
}
