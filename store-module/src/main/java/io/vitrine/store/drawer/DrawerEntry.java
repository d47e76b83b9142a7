package io.vitrine.store.drawer;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.till.TillSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An act at a drawer. Final: the database refuses to change it. */
@Entity
@Table(schema = "store", name = "drawer_entry")
public class DrawerEntry {

  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "till")
  private String till;

  @Column(name = "device")
  private String device;

  @Column(name = "sign_on")
  private String signOn;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "till_session")
  private String tillSession;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "request_hash")
  private String requestHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "act")
  private DrawerAct act;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "note")
  private String note;

  @Column(name = "approval")
  private String approval;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "journal_no")
  private long journalNo;

  protected DrawerEntry() {}

  /**
   * @param journalNo the entry of the till's journal that tells it
   */
  DrawerEntry(
      String id,
      DrawerRequest request,
      SignOn person,
      TillSession session,
      Instant now,
      long journalNo) {
    this.id = id;
    this.shop = request.counter().shop();
    this.till = request.counter().till();
    this.device = request.counter().device();
    this.signOn = person.getId();
    this.staff = person.getStaff();
    this.staffName = person.getStaffName();
    this.tillSession = session.getId();
    this.requestKey = request.key();
    this.requestHash = request.fingerprint();
    this.act = request.act();
    this.amount = request.act().change(request.amount());
    this.note = request.note();
    this.doneAt = now;
    this.journalNo = journalNo;
  }

  void approved(Approval by) {
    this.approval = by.id();
    this.approvedBy = by.staff();
  }

  boolean asks(DrawerRequest request) {
    return requestHash.equals(request.fingerprint());
  }

  public String getId() {
    return id;
  }

  public DrawerAct getAct() {
    return act;
  }

  /** Less than nothing for what was taken out. */
  public Money getAmount() {
    return amount;
  }

  /** Why, or {@code null}. */
  public String getNote() {
    return note;
  }

  public Instant getDoneAt() {
    return doneAt;
  }

  public String getStaff() {
    return staff;
  }

  public String getStaffName() {
    return staffName;
  }

  /** The manager who said yes, or {@code null} where nobody had to. */
  public String getApprovedBy() {
    return approvedBy;
  }

  public long getJournalNo() {
    return journalNo;
  }
}
