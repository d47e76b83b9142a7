/**
 * The guards of the schema in the form H2 takes them, word for word those PostgreSQL has in its
 * migrations. Nothing in the module calls them; the database does.
 */
@NotPersonal(
    value = {
      "article_copy.body",
      "booking_heard.name",
      "closing.period_name",
      "count_line.reason",
      "count_sheet.name",
      "demo_loaded.name",
      "device.name",
      "deposit_invoice.seller_name",
      "device_enrolment.device_name",
      "invoice.seller_name",
      "known_shop.name",
      "known_shop.phone",
      "known_variant.search_text",
      "outbox_turn.name",
      "stock_move.reason",
      "stock_transfer.note",
      "stock_transfer_line.reason",
      "till.name"
    },
    why = "the house, its goods, shops and devices")
@NotPersonal(
    value = {
      "credit_hold.note",
      "credit_note_line.note",
      "credit_note_print.note",
      "credit_use.note",
      "payment.credit_note",
      "deposit_payment.credit_note"
    },
    why = "the number of a credit note")
package io.vitrine.store.schema;

import io.vitrine.shell.privacy.NotPersonal;
