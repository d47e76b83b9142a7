package io.vitrine.store.journal;

import java.io.Serializable;
import java.util.Objects;

/** The key of an entry: shop, till and its number in the chain. */
public class JournalEntryId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String till;
  private long sequenceNo;

  protected JournalEntryId() {}

  public JournalEntryId(String shop, String till, long sequenceNo) {
    this.shop = shop;
    this.till = till;
    this.sequenceNo = sequenceNo;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JournalEntryId that
        && shop.equals(that.shop)
        && till.equals(that.till)
        && sequenceNo == that.sequenceNo;
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, till, sequenceNo);
  }
}
