package io.vitrine.store.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** An archive that was made. Final: the database refuses to change it. */
@Entity
@Table(schema = "store", name = "archive")
@IdClass(Archive.ArchiveId.class)
public class Archive {

  /** The key of an archive. */
  public static class ArchiveId implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String till;
    private long archiveNo;

    protected ArchiveId() {}

    ArchiveId(String shop, String till, long archiveNo) {
      this.shop = shop;
      this.till = till;
      this.archiveNo = archiveNo;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ArchiveId that
          && shop.equals(that.shop)
          && till.equals(that.till)
          && archiveNo == that.archiveNo;
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, till, archiveNo);
    }
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "till")
  private String till;

  @Id
  @Column(name = "archive_no")
  private long archiveNo;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "until_day")
  private LocalDate untilDay;

  @Column(name = "first_no")
  private long firstNo;

  @Column(name = "last_no")
  private long lastNo;

  @Column(name = "bytes")
  private long bytes;

  @Column(name = "sha256")
  private String sha256;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "journal_no")
  private long journalNo;

  protected Archive() {}

  /** Which entries of which till an archive holds. */
  record Of(String shop, String till, LocalDate from, LocalDate until, long first, long last) {}

  /** A file that was written. */
  record Written(long bytes, String sha256) {}

  Archive(long archiveNo, Of of, Written written, String by, Instant now) {
    this.shop = of.shop();
    this.till = of.till();
    this.archiveNo = archiveNo;
    this.fromDay = of.from();
    this.untilDay = of.until();
    this.firstNo = of.first();
    this.lastNo = of.last();
    this.bytes = written.bytes();
    this.sha256 = written.sha256();
    this.madeBy = by;
    this.madeAt = now;
  }

  /** The entry of the till's journal that records it. */
  void recordedAs(long sequenceNo) {
    this.journalNo = sequenceNo;
  }

  public String getShop() {
    return shop;
  }

  public String getTill() {
    return till;
  }

  /** Its number among the archives of the till, from 1. */
  public long getArchiveNo() {
    return archiveNo;
  }

  public LocalDate getFromDay() {
    return fromDay;
  }

  /** The last day in it. */
  public LocalDate getUntilDay() {
    return untilDay;
  }

  public long getFirstNo() {
    return firstNo;
  }

  public long getLastNo() {
    return lastNo;
  }

  public long getBytes() {
    return bytes;
  }

  /** The fingerprint of the file, as the journal has it. */
  public String getSha256() {
    return sha256;
  }

  public Instant getMadeAt() {
    return madeAt;
  }

  public String getMadeBy() {
    return madeBy;
  }

  public long getJournalNo() {
    return journalNo;
  }

  /** How the file is called where somebody keeps it. */
  public String getFileName() {
    return "journal-%s-%s-%s-%s.zip".formatted(shop, till, fromDay, untilDay);
  }
}
