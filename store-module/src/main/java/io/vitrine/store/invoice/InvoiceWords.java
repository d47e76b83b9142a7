package io.vitrine.store.invoice;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.store.sale.SoldLine;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of an invoice. It is a French document, whoever reads it: they are French. */
final class InvoiceWords {

  private static final Locale FRENCH = Locale.FRENCH;

  private final ResourceBundle texts =
      ResourceBundle.getBundle("io.vitrine.store.invoice.texts", FRENCH);
  private final Billed billed;

  InvoiceWords(Billed billed) {
    this.billed = billed;
  }

  String title() {
    return say(billed.kind().key("title"), billed.number());
  }

  /**
   * A note that the law wants (C. com. L441-9).
   *
   * @param subject of UNTDID 4451: PMT is the flat sum for recovery, PMD penalties, AAB discount
   */
  record Note(String subject, String text) {}

  List<Note> notes() {
    return List.of(
        new Note("PMT", say("recovery")),
        new Note("PMD", say("penalties")),
        new Note("AAB", say("noDiscount")));
  }

  String paid() {
    return say(billed.kind().key("paid"), day(billed.paid().on()), billed.paid().receipt());
  }

  String discount() {
    return say("discount");
  }

  String eco(Billed.Line line) {
    Money unit = line.sold().getEcoUnit();
    return say("eco", money(unit), money(unit.times(line.quantity())));
  }

  String name(SoldLine line) {
    return line.getNameFr();
  }

  String variant(SoldLine line) {
    return line.getVariantFr();
  }

  String money(Money amount) {
    return Formats.money(amount, FRENCH);
  }

  String rate(int basisPoints) {
    return Formats.number(basisPoints / 100.0, FRENCH);
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(FRENCH).format(day);
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), FRENCH).format(arguments);
  }
}
