package io.vitrine.store.aftersale.followup;

/** Why somebody might be written to or called. */
public enum Reason {
  /** She has had it at home for a week. */
  DELIVERED(false),
  /** Her quote ends within three days. */
  QUOTE_ENDS(false),
  /** The legal guarantee of something she bought ends within a month. */
  GUARANTEE_ENDS(false),
  /** What she wanted on a visit and could not see there stands in that shop now. */
  ON_DISPLAY(false),
  /** A benefit of hers ends within three weeks, so that none ends in silence. */
  BENEFIT_ENDS(false),
  /** Her piece is put right. */
  TICKET_READY(true),
  /** Something she bought is recalled: the law wants her told (Regulation (EU) 2023/988, 35, 1). */
  RECALL(true);

  private final boolean owed;

  Reason(boolean owed) {
    this.owed = owed;
  }

  /**
   * Whether the shop owes her that word, because she asked for the service or the law wants it; all
   * else is prospecting and needs her consent (CPCE L34-5).
   */
  public boolean isOwed() {
    return owed;
  }
}
