package io.vitrine.store.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** One sealed entry of a till's chain; the database refuses to change or remove it. */
@Entity
@Table(schema = "store", name = "journal_entry")
@IdClass(JournalEntryId.class)
public class JournalEntry {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "till")
  private String till;

  @Id
  @Column(name = "sequence_no")
  private long sequenceNo;

  @Column(name = "previous_no")
  private Long previousNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private EntryKind kind;

  @Column(name = "format")
  private int format;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "content")
  private String content;

  @Column(name = "previous_hash")
  private String previousHash;

  @Column(name = "hash")
  private String hash;

  @Column(name = "signature")
  private String signature;

  @Column(name = "signed_with")
  private String signedWith;

  protected JournalEntry() {}

  /**
   * @param last where the chain stood
   * @param content canonical JSON
   */
  JournalEntry(JournalHead last, EntryKind kind, Instant writtenAt, String content, Seal seal) {
    this.shop = last.getShop();
    this.till = last.getTill();
    this.sequenceNo = last.getSequenceNo() + 1;
    this.previousNo = last.getSequenceNo() == 0 ? null : last.getSequenceNo();
    this.kind = kind;
    this.format = Chain.FORMAT;
    this.writtenAt = writtenAt;
    this.content = content;
    this.previousHash = last.getHash();
    this.hash = Chain.hash(format, previousHash, content);
    SealKey key = seal.of(shop, till);
    this.signature = key.sign(hash);
    this.signedWith = key.id();
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

  public EntryKind getKind() {
    return kind;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public String getContent() {
    return content;
  }

  public String getHash() {
    return hash;
  }

  /** What a receipt shows of the signature. */
  public String signatureExtract() {
    return signature.substring(0, 12);
  }

  Link link() {
    return new Link(
        sequenceNo, kind.name(), format, content, previousHash, hash, signature, signedWith);
  }

  /** An entry as the verification reads it. */
  record Link(
      long sequenceNo,
      String kind,
      int format,
      String content,
      String previousHash,
      String hash,
      String signature,
      String signedWith) {

    Seal.Sealed seal() {
      return new Seal.Sealed(hash, signature, signedWith);
    }
  }
}
