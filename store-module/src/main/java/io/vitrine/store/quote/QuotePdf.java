package io.vitrine.store.quote;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.receipt.Paper;
import io.vitrine.store.sale.Totals;
import io.vitrine.store.sale.promise.PromisedLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** A quote as it comes out of the printer, in the customer's language. */
public final class QuotePdf {

  private final Quote quote;
  private final KnownShop shop;
  private final Locale locale;
  private final ResourceBundle texts;
  private final Paper paper = new Paper();

  private QuotePdf(Quote quote, KnownShop shop) {
    this.quote = quote;
    this.shop = shop;
    this.locale = quote.getLocale();
    this.texts = ResourceBundle.getBundle("io.vitrine.store.quote.texts", locale);
  }

  public static byte[] of(Quote quote, KnownShop shop) {
    QuotePdf pdf = new QuotePdf(quote, shop);
    pdf.head();
    quote.getLines().forEach(pdf::line);
    pdf.sums();
    try {
      return pdf.paper.pdf(quote.getId());
    } catch (IOException e) {
      throw new UncheckedIOException("a quote could not be printed", e);
    }
  }

  private void head() {
    paper.letterhead(shop);
    paper.title(say("paper.title"));
    paper.pair(say("number"), quote.getId());
    paper.pair(say("made"), Formats.date(quote.getMadeAt(), shop.getZone().getId(), locale));
    if (quote.getCustomer() != null) {
      paper.pair(say("paper.for"), quote.getCustomer());
    }
    paper.text(say("paper.until", date(quote.getEndsOn())));
    paper.gap();
  }

  private void line(PromisedLine line) {
    boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    paper.pair(french ? line.getNameFr() : line.getNameEn(), money(line.getTotal()));
    paper.fine((french ? line.getVariantFr() : line.getVariantEn()) + ", " + line.getSku());
    paper.fine(line.getQuantity() + " x " + money(line.getUnitPrice()));
    if (!line.getDiscount().isZero()) {
      paper.fine(say("paper.discount", money(line.getDiscount())));
    }
    if (!line.getEcoUnit().isZero()) {
      paper.fine(say("paper.eco", money(line.getEcoUnit())));
    }
    paper.gap();
  }

  private void sums() {
    paper.strongPair(say("total"), money(quote.getTotal()));
    paper.pair(say("eco"), money(quote.getEco()));
    for (Totals.Rate rate : quote.byRate()) {
      paper.pair(
          say(
              "paper.tax",
              Formats.number(rate.rate().basisPoints() / 100.0, locale),
              money(rate.net())),
          money(rate.tax()));
    }
    paper.gap();
    paper.fine(say("paper.by", quote.getStaffName()));
    paper.fine(say("paper.free"));
    paper.fine(say("paper.shop"));
  }

  private String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  private String money(Money money) {
    return Formats.money(money, locale);
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
