package io.vitrine.store.receipt;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Settled;
import io.vitrine.store.sale.SoldLine;
import io.vitrine.store.sale.TaxedPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** A receipt as it comes out of the printer, with the block that the law wants. */
public final class ReceiptOnPaper {

  private final Receipt receipt;
  private final Locale locale;
  private final ResourceBundle texts;
  private final Strip paper;

  private ReceiptOnPaper(Receipt receipt, Locale locale, Strip paper) {
    this.paper = paper;
    this.receipt = receipt;
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("io.vitrine.store.receipt.texts", locale);
  }

  public static byte[] pdf(Receipt receipt, Locale locale) {
    Paper paper = new Paper();
    new ReceiptOnPaper(receipt, locale, paper).write();
    try {
      return paper.pdf(receipt.sale().getReceipt());
    } catch (IOException e) {
      throw new UncheckedIOException("a receipt could not be printed", e);
    }
  }

  /** The bytes for a ticket printer of 80 mm (ESC/POS). */
  public static byte[] ticket(Receipt receipt, Locale locale) {
    Ticket ticket = new Ticket();
    new ReceiptOnPaper(receipt, locale, ticket).write();
    return ticket.bytes();
  }

  private void write() {
    head();
    receipt.sale().getLines().forEach(this::line);
    sums();
    foot();
  }

  private void head() {
    paper.letterhead(receipt.shop());
    paper.title(receipt.isOriginal() ? say(original()) : say("duplicate", receipt.duplicate()));
    paper.pair(say("number"), receipt.sale().getReceipt());
    paper.pair(
        say("date"),
        Formats.date(receipt.sale().getFinishedAt(), receipt.zone(), locale)
            + " "
            + Formats.time(receipt.sale().getFinishedAt(), receipt.zone(), locale));
    paper.gap();
  }

  /** A paper of training is no original of anything. */
  private String original() {
    return receipt.shop().isTraining() ? "fictional" : "original";
  }

  private void line(SoldLine line) {
    boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    paper.pair(french ? line.getNameFr() : line.getNameEn(), money(line.getTotal()));
    paper.fine((french ? line.getVariantFr() : line.getVariantEn()) + ", " + line.getSku());
    paper.fine(line.getQuantity() + " x " + money(line.getUnitPrice()));
    if (!line.getDiscount().isZero()) {
      paper.fine(say("discountLine", money(line.getDiscount())));
    }
    if (!line.getEcoUnit().isZero()) {
      paper.fine(
          say(
              "ecoLine",
              money(line.getEcoUnit()),
              money(line.getEcoUnit().times(line.getQuantity()))));
    }
    paper.fine(say("guaranteeEnds", day(line.getGuaranteeEnds())));
    paper.gap();
  }

  private void sums() {
    Sale sale = receipt.sale();
    paper.strongPair(say("total"), money(sale.getTotal()));
    paper.pair(say("eco"), money(sale.getEco()));
    paper.gap();
    for (TaxedPart part : sale.getTaxes()) {
      paper.pair(say("taxLine", rate(part), money(part.getNet())), money(part.getTax()));
    }
    paper.gap();
    for (Settled paid : sale.getPayments()) {
      if (paid.isCash()) {
        paper.pair(say("cash"), money(paid.getTendered()));
        paper.pair(say("change"), money(paid.getChange()));
      } else if (paid.getDeposit() != null) {
        paper.pair(say("deposit", paid.getDeposit()), money(paid.getAmount()));
      } else {
        paper.pair(say(paid.getMeans().name(), paid.getMark()), money(paid.getAmount()));
      }
    }
    paper.gap();
  }

  private void foot() {
    paper.fine(say("guarantee"));
    paper.gap();
    Sale sale = receipt.sale();
    paper.fine(say("block", String.valueOf(sale.getLineCount()), sale.getTill(), sale.getStaff()));
    paper.fine(say("software", receipt.software(), String.valueOf(sale.getJournalNo())));
    paper.fine(say("signature", receipt.signature()));
    if (!receipt.code().isEmpty()) {
      paper.gap();
      paper.qr(receipt.code());
      paper.fine(say("codeSays"));
    }
    aside(receipt.aside());
  }

  /** Last and apart: it is no part of the sale, and a later print may say something else. */
  private void aside(Aside aside) {
    if (!aside.owed().isEmpty()) {
      paper.gap();
      paper.text(say("owed", day(aside.day())));
      for (Owed one : aside.owed()) {
        paper.text(say("owedLine", money(one.amount()), day(one.endsOn())));
      }
    }
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  private String rate(TaxedPart part) {
    return Formats.number(part.getTaxRate().basisPoints() / 100.0, locale);
  }

  private String money(Money money) {
    return Formats.money(money, locale);
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
