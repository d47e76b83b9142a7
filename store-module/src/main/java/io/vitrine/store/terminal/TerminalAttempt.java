package io.vitrine.store.terminal;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** One attempt to take money from a card, or to give it back, under a reference of its own. */
@Entity
@Table(schema = "store", name = "terminal_attempt")
public class TerminalAttempt {

  private static final int LONGEST_REASON = 200;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "shop")
  private String shop;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AttemptKind kind;

  @Column(name = "till")
  private String till;

  @Column(name = "device")
  private String device;

  @Column(name = "till_session")
  private String tillSession;

  @Column(name = "visit")
  private String visit;

  @Column(name = "sale")
  private String sale;

  @Column(name = "customer_order")
  private String order;

  @Column(name = "open_subject")
  private String openSubject;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "amount_cents")
  private Money amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private AttemptState state;

  @Column(name = "authorisation")
  private String authorisation;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "heard_at")
  private Instant heardAt;

  @Column(name = "used_for")
  private String usedFor;

  @Column(name = "approval")
  private String approval;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decision_reason")
  private String decisionReason;

  @Version
  @Column(name = "version")
  private long version;

  protected TerminalAttempt() {}

  TerminalAttempt(String id, AttemptRequest request, String tillSession, Instant now) {
    this.id = id;
    this.shop = request.counter().shop();
    this.kind = request.kind();
    this.till = request.counter().till();
    this.device = request.counter().device();
    this.tillSession = tillSession;
    this.visit = request.of() == AttemptSubject.VISIT ? request.subject() : null;
    this.sale = request.of() == AttemptSubject.SALE ? request.subject() : null;
    this.order = request.of() == AttemptSubject.ORDER ? request.subject() : null;
    this.openSubject = request.subject();
    this.requestKey = request.key();
    this.amount = request.amount();
    this.state = AttemptState.ASKED;
    this.askedAt = now;
    this.askedBy = request.counter().staff();
  }

  /** A second person said yes before the terminal is asked. */
  void approved(Approval yes) {
    approval = yes.id();
    approvedBy = yes.staff();
  }

  boolean asks(AttemptRequest request) {
    return kind == request.kind()
        && getSubject().equals(request.subject())
        && amount.equals(request.amount());
  }

  /** The terminal says something; the same for a second time changes nothing. */
  void hear(TerminalAnswer answer, Instant now) {
    AttemptState next = state.after(answer.outcome());
    if (next == AttemptState.APPROVED && authorisation == null) {
      authorisation = answer.authorisation();
    }
    if (answer.outcome() != TerminalAnswer.Outcome.SILENT) {
      heardAt = now;
    }
    become(next);
  }

  /** A manager has looked at the terminal itself, where nobody can read it back. */
  void decide(TerminalAnswer found, String manager, String reason, Instant now) {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidValue("a reason has 1 to " + LONGEST_REASON + " characters");
    }
    decidedBy = manager;
    decisionReason = reason.strip();
    hear(found, now);
  }

  void giveBack() {
    become(AttemptState.GIVING_BACK);
  }

  /**
   * @param receipt the number of the sale or refund it is part of now
   */
  void use(String receipt) {
    usedFor = receipt;
    become(AttemptState.USED);
  }

  private void become(AttemptState next) {
    state = next;
    openSubject = next.isOpen() ? getSubject() : null;
  }

  /** The visit, or the sale or order that money goes back from. */
  public String getSubject() {
    return Stream.of(visit, sale, order).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  /** The reference under which the terminal knows it. */
  public String getId() {
    return id;
  }

  public String getShop() {
    return shop;
  }

  public String getTill() {
    return till;
  }

  public AttemptKind getKind() {
    return kind;
  }

  public Money getAmount() {
    return amount;
  }

  public AttemptState getState() {
    return state;
  }

  /** The terminal's number, or {@code null} as long as nothing was approved. */
  public String getAuthorisation() {
    return authorisation;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  /** The sale or refund it is part of, by its number, or {@code null}. */
  public String getUsedFor() {
    return usedFor;
  }

  /** Who said yes before the terminal was asked, or {@code null}. */
  public String getApprovedBy() {
    return approvedBy;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public String getDecisionReason() {
    return decisionReason;
  }
}
