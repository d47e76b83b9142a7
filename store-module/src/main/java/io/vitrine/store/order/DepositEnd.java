package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.refund.PaidBack;
import io.vitrine.store.refund.Payout;
import io.vitrine.store.sale.Sale;
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
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What became of a deposit, once: final, and a second one cannot be there (abuse case 27). */
@Entity
@Table(schema = "store", name = "deposit_end")
@IdClass(DepositEnd.EndId.class)
public class DepositEnd {

  /** The key of an end is that of its deposit; so is that of whatever else a deposit has once. */
  public static class EndId implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String deposit;

    protected EndId() {}

    public EndId(String shop, String deposit) {
      this.shop = shop;
      this.deposit = deposit;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof EndId that && shop.equals(that.shop) && deposit.equals(that.deposit);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, deposit);
    }
  }

  /** How it ended. */
  public enum Ending {
    /** It settled a part of its order's sale. */
    SETTLED,
    /** It stayed with the house. */
    KEPT,
    GIVEN_BACK
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "deposit")
  private String deposit;

  @Enumerated(EnumType.STRING)
  @Column(name = "ending")
  private Ending ending;

  @Column(name = "sale")
  private String sale;

  @Column(name = "till")
  private String till;

  @Column(name = "device")
  private String device;

  @Column(name = "sign_on")
  private String signOn;

  @Column(name = "staff")
  private String staff;

  @Column(name = "till_session")
  private String tillSession;

  @Column(name = "receipt")
  private String receipt;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "request_hash")
  private String requestHash;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "back_cents")
  private Money back;

  @Column(name = "compensation_cents")
  private Money compensation;

  @Column(name = "approval")
  private String approval;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "journal_no")
  private long journalNo;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "deposit_end_payment",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "deposit", referencedColumnName = "deposit")
      })
  @OrderBy("place")
  private List<PaidBack> payouts = new ArrayList<>();

  protected DepositEnd() {}

  /** It settles a part of this sale, whose row comes next. */
  static DepositEnd settling(Sale sale, String deposit) {
    DepositEnd end = new DepositEnd();
    end.shop = sale.getShop();
    end.deposit = deposit;
    end.ending = Ending.SETTLED;
    end.sale = sale.getId();
    end.till = sale.getTill();
    end.device = sale.getDevice();
    end.signOn = sale.getSignOn();
    end.staff = sale.getStaff();
    end.tillSession = sale.getTillSession();
    end.endedAt = sale.getFinishedAt();
    end.back = Money.ZERO;
    end.compensation = Money.ZERO;
    end.journalNo = sale.getJournalNo();
    return end;
  }

  /**
   * Where the order came to nothing.
   *
   * @param receipt the number under which money goes back, or {@code null} where none does
   */
  record Ground(String deposit, String signOn, String tillSession, String receipt, Instant at) {}

  /**
   * @param authorisations the card terminal's number of each payout, in the same order
   * @param creditNote the number of the note that a part goes on, or {@code null}
   */
  void paidBack(List<Payout> paid, List<String> authorisations, String creditNote) {
    for (Payout payout : paid) {
      int place = payouts.size();
      payouts.add(new PaidBack(place, payout, authorisations.get(place), creditNote));
    }
  }

  DepositEnd(CancelRequest request, Ground ground, Cancellation cancellation, Approval by) {
    this.shop = request.counter().shop();
    this.deposit = ground.deposit();
    this.ending = cancellation.isKept() ? Ending.KEPT : Ending.GIVEN_BACK;
    this.till = request.counter().till();
    this.device = request.counter().device();
    this.signOn = ground.signOn();
    this.staff = request.counter().staff();
    this.tillSession = ground.tillSession();
    this.receipt = ground.receipt();
    this.requestKey = request.key();
    this.requestHash = request.fingerprint();
    this.endedAt = ground.at();
    this.back = cancellation.back().negated();
    this.compensation = cancellation.compensation();
    this.approval = by.id();
    this.approvedBy = by.staff();
  }

  boolean asks(CancelRequest request) {
    return requestHash != null && requestHash.equals(request.fingerprint());
  }

  /** The entry of the till's journal that records it. */
  void recordedAs(long sequenceNo) {
    this.journalNo = sequenceNo;
  }

  public String getShop() {
    return shop;
  }

  public String getDeposit() {
    return deposit;
  }

  public Ending getEnding() {
    return ending;
  }

  public String getSale() {
    return sale;
  }

  public String getTill() {
    return till;
  }

  public String getStaff() {
    return staff;
  }

  /** The number under which money went back, or {@code null}. */
  public String getReceipt() {
    return receipt;
  }

  public Instant getEndedAt() {
    return endedAt;
  }

  /** What went back, less than nothing. */
  public Money getBack() {
    return back;
  }

  /** What the house gained by it; less than nothing for what it paid on top. */
  public Money getCompensation() {
    return compensation;
  }

  public String getApprovedBy() {
    return approvedBy;
  }

  public long getJournalNo() {
    return journalNo;
  }

  public List<PaidBack> getPayouts() {
    return List.copyOf(payouts);
  }
}
