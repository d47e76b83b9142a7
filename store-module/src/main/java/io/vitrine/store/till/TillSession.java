package io.vitrine.store.till;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.money.Money;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A till's stretch from float to count. */
@Entity
@Table(schema = "store", name = "till_session")
public class TillSession {

  private static final int LONGEST_REASON = 200;
  private static final int MOST_GUESSES = 5;

  @Column(name = "shop")
  private String shop;

  @Column(name = "till")
  private String till;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "state")
  private String state;

  @Column(name = "open_till")
  private String openTill;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "float_cents")
  private Money floatCents;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "counted_cents")
  private Money counted;

  @Column(name = "expected_cents")
  private Money expected;

  @Column(name = "cheques_expected")
  private int chequesExpected;

  @Column(name = "cheques_counted")
  private int chequesCounted;

  @Column(name = "take_outs_refused")
  private int takeOutsRefused;

  @Column(name = "opened_no")
  private Long openedNo;

  @Column(name = "difference_reason")
  private String differenceReason;

  @Column(name = "explained_by")
  private String explainedBy;

  @Column(name = "explained_at")
  private Instant explainedAt;

  @Version
  @Column(name = "version")
  private long version;

  protected TillSession() {}

  /** The drawer is opened with some money in it. */
  TillSession(String id, String shop, String till, Money floatMoney, String by, Instant now) {
    notNegative(floatMoney);
    this.id = id;
    this.shop = shop;
    this.till = till;
    this.state = "OPEN";
    this.openTill = till;
    this.floatCents = floatMoney;
    this.openedBy = by;
    this.openedAt = now;
  }

  /**
   * The drawer is counted before anybody sees what should be in it.
   *
   * @param cashTaken what cash sales brought, less the change
   */
  void close(Money counted, Money cashTaken, String by, Instant now) {
    notNegative(counted);
    this.state = "CLOSED";
    this.openTill = null;
    this.counted = counted;
    this.expected = floatCents.plus(cashTaken);
    this.closedBy = by;
    this.closedAt = now;
  }

  /** Somebody wanted to take out more than there is: by many such tries the sum could be found. */
  public void guessed() {
    takeOutsRefused++;
  }

  /** Whether so often that nobody takes anything out alone any more. */
  public boolean isGuessedAt() {
    return takeOutsRefused >= MOST_GUESSES;
  }

  /** Which cheques they are stands in the journal. */
  void countCheques(int expected, int counted) {
    chequesExpected = expected;
    chequesCounted = counted;
  }

  public int getChequesExpected() {
    return chequesExpected;
  }

  public int getChequesCounted() {
    return chequesCounted;
  }

  /** The entry of the till's journal that opened it. */
  void openedAs(long sequenceNo) {
    openedNo = sequenceNo;
  }

  /** Whoever counted says why more or less was there than should be; the count stays. */
  void explain(String reason, String by, Instant now) {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidValue("a reason has 1 to " + LONGEST_REASON + " characters");
    }
    this.differenceReason = reason.strip();
    this.explainedBy = by;
    this.explainedAt = now;
  }

  /** How the journal names the session, for the next fields to follow. */
  public JsonObjectBuilder onRecord() {
    JsonObjectBuilder content = JsonParts.createObjectBuilder();
    if (openedNo != null) {
      content.add("openedByEntry", openedNo);
    }
    return content;
  }

  private static void notNegative(Money amount) {
    if (amount.isNegative()) {
      throw new InvalidValue("a drawer never holds less than nothing");
    }
  }

  /** What was too much in the drawer, or less than nothing if it was missing; once closed. */
  public Money getDifference() {
    return isOpen() ? Money.ZERO : counted.minus(expected);
  }

  public boolean isToExplain() {
    return !getDifference().isZero() && differenceReason == null;
  }

  /** Why the count was not what it should be, or {@code null}. */
  public String getDifferenceReason() {
    return differenceReason;
  }

  public boolean isOpen() {
    return openTill != null;
  }

  public String getId() {
    return id;
  }

  public String getShop() {
    return shop;
  }

  public String getTill() {
    return till;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public Money getFloatMoney() {
    return floatCents;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  /** What was counted, or {@code null} while open. */
  public Money getCounted() {
    return counted;
  }

  /** What should have been there, or {@code null} while open. */
  public Money getExpected() {
    return expected;
  }
}
