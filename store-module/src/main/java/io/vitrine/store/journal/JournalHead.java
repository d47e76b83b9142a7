package io.vitrine.store.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Where a till's chain stands; locked by whoever adds to it. */
@Entity
@Table(schema = "store", name = "journal_head")
@IdClass(JournalHead.HeadId.class)
public class JournalHead {

  /** An act that waits for its turn was begun before the one that overtook it. */
  private static final Duration OVERTAKING = Duration.ofMinutes(1);

  /** The key of a head. */
  public static class HeadId implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String till;

    protected HeadId() {}

    public HeadId(String shop, String till) {
      this.shop = shop;
      this.till = till;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof HeadId that && shop.equals(that.shop) && till.equals(that.till);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, till);
    }
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "till")
  private String till;

  @Column(name = "sequence_no")
  private long sequenceNo;

  @Column(name = "hash")
  private String hash;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "parameters")
  private String parameters;

  protected JournalHead() {}

  /** The chain of a new till, still empty. */
  public JournalHead(String shop, String till) {
    this.shop = shop;
    this.till = till;
    this.sequenceNo = 0;
    this.hash = Chain.BEGINNING;
  }

  void moveTo(JournalEntry entry) {
    sequenceNo = entry.getSequenceNo();
    hash = entry.getHash();
    writtenAt = entry.getWrittenAt();
  }

  /** Time in the journal never runs back: a clock set back writes the time of the last entry. */
  Instant notBefore(Instant now) {
    return writtenAt != null && now.isBefore(writtenAt) ? writtenAt : now;
  }

  /** Whether the clock stands so far behind that no other act can have gone ahead meanwhile. */
  boolean isClockBack(Instant now) {
    return writtenAt != null && now.isBefore(writtenAt.minus(OVERTAKING));
  }

  /** Whether the till's last entry was written under these parameters. */
  boolean isUnder(String others) {
    return others.equals(parameters);
  }

  void goOnUnder(String others) {
    parameters = others;
  }

  Instant getWrittenAt() {
    return writtenAt;
  }

  public String getShop() {
    return shop;
  }

  public String getTill() {
    return till;
  }

  public long getSequenceNo() {
    return sequenceNo;
  }

  public String getHash() {
    return hash;
  }
}
