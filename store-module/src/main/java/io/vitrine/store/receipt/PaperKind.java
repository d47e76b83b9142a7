package io.vitrine.store.receipt;

/** What can be printed, and where its prints are kept. */
public enum PaperKind {
  RECEIPT("receipt_print", "sale"),
  /** A sale's receipt without prices, for whoever gets the present. */
  GIFT("gift_print", "sale"),
  REFUND("refund_print", "refund"),
  CREDIT_NOTE("credit_note_print", "note"),
  DEPOSIT("deposit_print", "deposit"),
  /** Only what leaves by letter: read on a screen it is no paper yet, and never a duplicate. */
  INVOICE("invoice_print", "sale"),
  /** As an invoice; of what one refund gave back. */
  INVOICE_CREDIT("invoice_credit_print", "refund"),
  /** As an invoice; on what was paid down. */
  DEPOSIT_INVOICE("deposit_invoice_print", "deposit"),
  DEPOSIT_INVOICE_CREDIT("deposit_invoice_credit_print", "deposit");

  private final String table;
  private final String document;

  PaperKind(String table, String document) {
    this.table = table;
    this.document = document;
  }

  /** Whether the journal names it: its number is another paper's, or tells no receipt. */
  boolean isNamed() {
    return switch (this) {
      case RECEIPT, REFUND, CREDIT_NOTE, DEPOSIT -> false;
      case GIFT, INVOICE, INVOICE_CREDIT, DEPOSIT_INVOICE, DEPOSIT_INVOICE_CREDIT -> true;
    };
  }

  String counting() {
    return "select count(*) from store." + table + " where shop = ?1 and " + document + " = ?2";
  }

  String countingMailed() {
    return counting() + " and way = 'MAIL'";
  }

  String mailedUnderKey() {
    return "select "
        + document
        + ", copy_no from store."
        + table
        + " where shop = ?1 and request_key = ?2";
  }

  String addingMailed() {
    return "insert into store."
        + table
        + " (shop, "
        + document
        + ", copy_no, printed_at, printed_by, way, request_key)"
        + " values (?1, ?2, ?3, ?4, ?5, 'MAIL', ?6)";
  }

  String adding() {
    return "insert into store."
        + table
        + " (shop, "
        + document
        + ", copy_no, printed_at, printed_by) values (?1, ?2, ?3, ?4, ?5)";
  }
}
