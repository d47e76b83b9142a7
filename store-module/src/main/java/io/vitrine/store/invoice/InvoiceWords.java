package io.vitrine.store.invoice;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
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

  private final Billed billed;

  InvoiceWords(Billed billed) {
    this.billed = billed;
  }

  String title() {
    return own("title", billed.number());
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
    return own("paid", day(billed.paid().on()), billed.paid().receipt());
  }

  String discount() {
    return say("discount");
  }

  String eco(Billed.Line line) {
    Money unit = line.item().eco();
    return say("eco", money(unit), money(unit.times(line.quantity())));
  }

  /** What it is about: the sale, or the order that was paid down on. */
  String about() {
    return own(
        "about", day(billed.isOnAccount() ? billed.paid().on() : billed.soldOn()), billed.about());
  }

  /** What it credits or deducts. */
  List<String> preceding() {
    return billed.preceding().stream()
        .map(one -> own("of", one.number(), day(one.issuedOn())))
        .toList();
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

  /** In the words of its kind where that has its own. */
  String own(String key, Object... arguments) {
    String own = billed.kind().key(key);
    return french(texts().containsKey(own) ? own : key, arguments);
  }

  String say(String key, Object... arguments) {
    return french(key, arguments);
  }

  /** Words of an invoice that stand in its figures too. */
  static String french(String key, Object... arguments) {
    return new MessageFormat(texts().getString(key), FRENCH).format(arguments);
  }

  private static ResourceBundle texts() {
    return ResourceBundle.getBundle("io.vitrine.store.invoice.texts", FRENCH);
  }
}
