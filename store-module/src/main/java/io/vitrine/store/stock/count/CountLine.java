package io.vitrine.store.stock.count;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * An article on a count sheet: what was counted and what the ledger had at that moment. A sale
 * before or after changes neither; one that falls between two scans of the article marks the line,
 * since nobody can tell whether the piece was scanned.
 */
@Entity
@Table(schema = "store", name = "count_line")
@IdClass(CountLine.Key.class)
public class CountLine {

  /** As many as anybody counts of one article. */
  static final int MOST = 99_999;

  @Id
  @Column(name = "sheet")
  private String sheet;

  @Id
  @Column(name = "sku")
  private String sku;

  @Column(name = "place")
  private int place;

  @Column(name = "counted")
  private Integer counted;

  @Column(name = "ledger")
  private Integer ledger;

  @Column(name = "moved")
  private boolean moved;

  @Column(name = "counted_at")
  private Instant countedAt;

  @Column(name = "counted_by")
  private String countedBy;

  @Column(name = "reason")
  private String reason;

  protected CountLine() {}

  CountLine(String sheet, String sku, int place) {
    this.sheet = sheet;
    this.sku = sku;
    this.place = place;
  }

  /**
   * One more piece was scanned.
   *
   * @param onHand what the ledger has now
   */
  void scan(int onHand, String by, Instant now) {
    if (counted == null) {
      enter(1, onHand, by, now);
    } else {
      moved = moved || onHand != ledger;
      note(counted + 1, by, now);
    }
  }

  /** So many were counted, now. */
  void enter(int pieces, int onHand, String by, Instant now) {
    ledger = onHand;
    moved = false;
    note(pieces, by, now);
  }

  private void note(int pieces, String by, Instant now) {
    counted = Math.min(pieces, MOST);
    countedBy = by;
    countedAt = now;
  }

  /**
   * @param why it differs; kept only where it does
   */
  void explain(String why) {
    reason = getDifference() == 0 ? null : why;
  }

  public String getSku() {
    return sku;
  }

  public int getPlace() {
    return place;
  }

  public boolean isNoted() {
    return counted != null;
  }

  /** How many were counted, or {@code null}. */
  public Integer getCounted() {
    return counted;
  }

  /** What the ledger had at that moment, or {@code null}. */
  public Integer getLedger() {
    return ledger;
  }

  /** More or fewer than the ledger had; none where nobody counted. */
  public int getDifference() {
    return counted == null ? 0 : counted - ledger;
  }

  /** Whether pieces moved between two scans, so that it has to be counted again. */
  public boolean isMoved() {
    return moved;
  }

  public Instant getCountedAt() {
    return countedAt;
  }

  public String getReason() {
    return reason;
  }

  /** A sheet names an article once. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String sheet;
    private String sku;

    protected Key() {}

    public Key(String sheet, String sku) {
      this.sheet = sheet;
      this.sku = sku;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(sheet, key.sheet)
          && Objects.equals(sku, key.sku);
    }

    @Override
    public int hashCode() {
      return Objects.hash(sheet, sku);
    }
  }
}
