package io.vitrine.store.credit;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A credit note as it was issued. Final; what is left of it follows from its uses. */
@Entity
@Table(schema = "store", name = "credit_note")
@IdClass(CreditNoteId.class)
public class CreditNote {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "id")
  private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private CreditKind kind;

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

  @Column(name = "series")
  private String series;

  @Column(name = "note_number")
  private long noteNumber;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "why")
  private String why;

  @Column(name = "refund")
  private String refund;

  @Column(name = "deposit")
  private String deposit;

  @Column(name = "approval")
  private String approval;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "journal_no")
  private long journalNo;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "credit_note_line",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "note", referencedColumnName = "id")
      })
  @OrderBy("place")
  private List<CreditLine> lines = new ArrayList<>();

  protected CreditNote() {}

  /**
   * On what a note stands, like a refund.
   *
   * @param signOn of the person at the device
   */
  public record Ground(
      CounterRequest.Counter counter, String signOn, String staffName, String tillSession) {}

  /** What is printed on it, beside its code. */
  record Face(SeriesNumber number, String codeHash, Money amount, Instant issuedAt) {}

  private CreditNote(String id, CreditKind kind, Ground ground, Face face) {
    this.id = id;
    this.kind = kind;
    this.shop = ground.counter().shop();
    this.till = ground.counter().till();
    this.device = ground.counter().device();
    this.signOn = ground.signOn();
    this.staff = ground.counter().staff();
    this.staffName = ground.staffName();
    this.tillSession = ground.tillSession();
    this.series = face.number().series();
    this.noteNumber = face.number().number();
    this.codeHash = face.codeHash();
    this.amount = face.amount();
    this.issuedAt = face.issuedAt();
  }

  /** Part of a refund, in whose entry of the journal it stands. */
  static CreditNote ofReturn(String id, Ground ground, Face face, String refund, long journalNo) {
    CreditNote note = new CreditNote(id, CreditKind.RETURN, ground, face);
    note.refund = refund;
    note.journalNo = journalNo;
    return note;
  }

  /** Part of a deposit's end, in whose entry of the journal it stands. */
  static CreditNote ofDeposit(String id, Ground ground, Face face, String deposit, long journalNo) {
    CreditNote note = new CreditNote(id, CreditKind.DEPOSIT, ground, face);
    note.deposit = deposit;
    note.journalNo = journalNo;
    return note;
  }

  static CreditNote asked(
      String id, Ground ground, Face face, CreditRequest request, List<CreditLine> goods) {
    CreditNote note = new CreditNote(id, request.kind(), ground, face);
    note.requestKey = request.key();
    note.requestHash = request.fingerprint();
    note.endsOn = request.endsOn();
    note.why = request.why();
    note.lines.addAll(goods);
    return note;
  }

  void approved(Approval by) {
    approval = by.id();
    approvedBy = by.staff();
  }

  void recordedAs(long journalNo) {
    this.journalNo = journalNo;
  }

  boolean asks(CreditRequest request) {
    return requestHash != null && requestHash.equals(request.fingerprint());
  }

  /** Whether its printed end is over on that day; a note without an end never is. */
  boolean hasEnded(LocalDate today) {
    return endsOn != null && endsOn.isBefore(today);
  }

  /** The number as printed, such as {@code RIVOLI-AV2026-000003}. */
  public String getNumber() {
    return new SeriesNumber(series, noteNumber).in(shop);
  }

  public String getShop() {
    return shop;
  }

  public String getId() {
    return id;
  }

  public CreditKind getKind() {
    return kind;
  }

  public String getTill() {
    return till;
  }

  public String getStaff() {
    return staff;
  }

  public Money getAmount() {
    return amount;
  }

  public Instant getIssuedAt() {
    return issuedAt;
  }

  /** The last day on which it is good, or {@code null} where it does not end. */
  public LocalDate getEndsOn() {
    return endsOn;
  }

  /** Whether it was issued in that session, so that its holder is still at the till. */
  public boolean isIssuedIn(String session) {
    return tillSession.equals(session);
  }

  public String getWhy() {
    return why;
  }

  /** The manager who approved, or {@code null} where nobody had to. */
  public String getApprovedBy() {
    return approvedBy;
  }

  public long getJournalNo() {
    return journalNo;
  }

  public List<CreditLine> getLines() {
    return List.copyOf(lines);
  }
}
