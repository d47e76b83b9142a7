package io.vitrine.store.invoice;

import io.vitrine.store.sale.SeriesNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a document was issued: its number in a series, when, by whom, and where it is recorded. */
@Embeddable
class Issued {

  @Column(name = "till")
  private String till;

  @Column(name = "series")
  private String series;

  /** Each document has its own name for this column. */
  private long number;

  @Column(name = "issued_at")
  private Instant at;

  @Column(name = "staff")
  private String staff;

  @Column(name = "journal_no")
  private long journalNo;

  protected Issued() {}

  /**
   * @param till in whose journal it stands
   * @param staff the staff number of who issued it
   */
  Issued(String till, SeriesNumber number, String staff, Instant at) {
    this.till = till;
    this.series = number.series();
    this.number = number.number();
    this.staff = staff;
    this.at = at;
  }

  /** The entry of the till's journal that records it. */
  void recordedAs(long entry) {
    journalNo = entry;
  }

  /** As printed in that shop. */
  String numberIn(String shop) {
    return new SeriesNumber(series, number).in(shop);
  }

  String till() {
    return till;
  }

  Instant at() {
    return at;
  }
}
