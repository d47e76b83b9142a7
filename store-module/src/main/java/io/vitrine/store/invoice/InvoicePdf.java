package io.vitrine.store.invoice;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An invoice as it is read, on A4, with its figures as Factur-X inside (PDF/A-3). Made anew from
 * what is on record whenever it is asked for: always the same invoice.
 */
final class InvoicePdf {

  private static final float[] COLUMNS = {0, 300, 350, 425, 515};

  private final Billed billed;
  private final InvoiceWords words;
  private final Sheet sheet;

  private InvoicePdf(Billed billed, InvoiceWords words, Sheet sheet) {
    this.billed = billed;
    this.words = words;
    this.sheet = sheet;
  }

  static byte[] of(Billed billed) {
    InvoiceWords words = new InvoiceWords(billed);
    try (Sheet sheet = new Sheet()) {
      new InvoicePdf(billed, words, sheet).write();
      return sheet.archived(words.title(), billed.issuedAt(), FacturX.of(billed, words));
    } catch (IOException e) {
      throw new UncheckedIOException("an invoice could not be written", e);
    }
  }

  private void write() throws IOException {
    Seller seller = billed.parties().seller();
    sheet.line(20, seller.name());
    sheet.line(9, seller.street() + ", " + seller.postcode() + " " + seller.city());
    sheet.line(9, words.say("company", seller.siren(), seller.vat()));
    sheet.gap(24);
    sheet.line(16, words.title());
    sheet.line(10, words.say("issued", words.day(billed.issuedOn())));
    for (String preceding : words.preceding()) {
      sheet.line(10, preceding);
    }
    sheet.line(10, words.about());
    sheet.gap(14);
    buyer(billed.parties().buyer());
    sheet.gap(20);
    lines();
    sums();
    sheet.gap(18);
    sheet.wrapped(10, words.paid());
    for (InvoiceWords.Note note : words.notes()) {
      sheet.wrapped(8, note.text());
    }
    sheet.wrapped(8, words.say("inside"));
  }

  private void buyer(Buyer buyer) throws IOException {
    sheet.line(8, words.own("to"));
    sheet.line(12, buyer.company());
    sheet.line(10, buyer.street());
    sheet.line(10, (buyer.postcode() + " " + buyer.city() + " " + buyer.country()).strip());
    if (buyer.siren() != null) {
      sheet.line(9, words.say(buyer.siret() == null ? "siren" : "siret", number(buyer)));
    }
    sheet.line(9, words.say("vatNumber", buyer.vat()));
    if (buyer.reference() != null) {
      sheet.line(9, words.say("reference", buyer.reference()));
    }
  }

  private static String number(Buyer buyer) {
    return buyer.siret() == null ? buyer.siren() : buyer.siret();
  }

  private void lines() throws IOException {
    sheet.columns(
        8,
        COLUMNS,
        words.say("article"),
        words.say("quantity"),
        words.say("rate"),
        words.say("net"),
        words.say("gross"));
    sheet.rule();
    for (Billed.Line line : billed.lines()) {
      line(line);
      sheet.rule();
    }
  }

  private void line(Billed.Line line) throws IOException {
    Billed.Item item = line.item();
    sheet.columns(
        10,
        COLUMNS,
        item.name(),
        String.valueOf(line.quantity()),
        rate(item.rate()),
        words.money(line.net()),
        words.money(line.gross()));
    if (item.variant() != null) {
      sheet.wrapped(8, item.sku() == null ? item.variant() : item.variant() + ", " + item.sku());
    }
    if (item.sku() != null) {
      sheet.wrapped(8, words.say("unit", words.money(line.unit())));
    }
    if (!line.discount().isZero()) {
      sheet.wrapped(
          8,
          words.say("discounted", words.money(line.discount()), words.money(line.discountGross())));
    }
    if (!item.eco().isZero()) {
      sheet.wrapped(8, words.eco(line));
    }
  }

  private void sums() throws IOException {
    sheet.gap(8);
    sheet.columns(10, COLUMNS, words.say("totalNet"), "", "", words.money(billed.net()), "");
    for (Billed.Tax part : billed.taxes()) {
      sheet.columns(
          10,
          COLUMNS,
          words.say("tax", rate(part.rate()), words.money(part.net())),
          "",
          "",
          words.money(part.tax()),
          "");
    }
    sheet.columns(13, COLUMNS, words.own("total"), "", "", "", words.money(billed.total()));
    sheet.columns(10, COLUMNS, words.own("due"), "", "", "", words.money(Money.ZERO));
  }

  private String rate(TaxRate rate) {
    return words.rate(rate.basisPoints()) + " %";
  }
}
