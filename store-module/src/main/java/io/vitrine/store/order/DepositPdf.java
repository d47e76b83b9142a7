package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.store.receipt.Paper;
import io.vitrine.store.sale.promise.PromisedLine;
import io.vitrine.store.shop.TrainingShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The receipt of a deposit with the order it is paid on, in the customer's language. It names what
 * the money is (arrhes or acompte) and what that means for both sides.
 */
public final class DepositPdf {

  private final OrderPaper paperOf;
  private final CustomerOrder order;
  private final Deposit deposit;
  private final Locale locale;
  private final ResourceBundle texts;
  private final Paper paper = new Paper();

  private DepositPdf(OrderPaper paperOf) {
    this.paperOf = paperOf;
    this.order = paperOf.order();
    this.deposit = paperOf.deposit();
    this.locale = order.getLocale();
    this.texts = ResourceBundle.getBundle("io.vitrine.store.order.texts", locale);
  }

  public static byte[] of(OrderPaper paperOf) {
    DepositPdf pdf = new DepositPdf(paperOf);
    pdf.head();
    pdf.order.getLines().forEach(pdf::line);
    pdf.money();
    pdf.end();
    pdf.foot();
    try {
      return pdf.paper.pdf(pdf.deposit.getId());
    } catch (IOException e) {
      throw new UncheckedIOException("a deposit's receipt could not be printed", e);
    }
  }

  private void head() {
    paper.letterhead(paperOf.shop());
    paper.title(say("paper." + deposit.getKind()));
    paper.centre(paperOf.isOriginal() ? original() : say("paper.duplicate", paperOf.duplicate()));
    paper.pair(say("paper.number"), deposit.getId());
    paper.pair(say("paper.date"), dateAndTime(deposit.getTakenAt()));
    paper.pair(say("paper.order"), order.getId());
    if (order.getCustomer() != null) {
      paper.pair(say("paper.for"), order.getCustomer());
    }
    if (order.getContact() != null) {
      paper.fine(order.getContact());
    }
    paper.pair(
        say("handover." + order.getHandover()),
        order.getWishedOn() == null ? "" : date(order.getWishedOn()));
    paper.gap();
  }

  private void line(PromisedLine line) {
    boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    paper.pair(french ? line.getNameFr() : line.getNameEn(), money(line.getTotal()));
    paper.fine((french ? line.getVariantFr() : line.getVariantEn()) + ", " + line.getSku());
    paper.fine(line.getQuantity() + " x " + money(line.getUnitPrice()));
    if (!line.getEcoUnit().isZero()) {
      paper.fine(say("paper.eco", money(line.getEcoUnit())));
    }
  }

  private void money() {
    paper.gap();
    paper.pair(say("total"), money(order.getTotal()));
    paper.strongPair(say("kind." + deposit.getKind()), money(deposit.getAmount()));
    for (DepositPart part : deposit.getParts()) {
      paper.fine(
          say(
              "paper.tax",
              Formats.number(part.getTaxRate().basisPoints() / 100.0, locale),
              money(part.getNet()),
              money(part.getTax())));
    }
    paper.pair(say("balance"), money(order.getTotal().minus(deposit.getAmount())));
    paper.gap();
    for (DepositPaid paid : deposit.getPayments()) {
      if (paid.isCash()) {
        paper.pair(say("paper.cash"), money(paid.getTendered()));
        paper.pair(say("paper.change"), money(paid.getChange()));
      } else {
        paper.pair(say("paper." + paid.getMeans(), paid.getMark()), money(paid.getAmount()));
      }
    }
    paper.gap();
  }

  private void end() {
    DepositEnd end = paperOf.end();
    if (end != null && end.getEnding() != DepositEnd.Ending.SETTLED) {
      paper.pair(say("ending." + end.getEnding()), dateAndTime(end.getEndedAt()));
      if (end.getReceipt() != null) {
        paper.pair(end.getReceipt(), money(end.getBack()));
      }
      paper.gap();
    }
  }

  private void foot() {
    paper.fine(say("meaning." + deposit.getKind()));
    paper.fine(say("paper.noSale"));
    paper.gap();
    paper.fine(say("paper.block", deposit.getTill(), deposit.getStaff()));
    paper.fine(say("paper.software", paperOf.software(), String.valueOf(deposit.getJournalNo())));
    paper.fine(say("paper.signature", paperOf.signature()));
  }

  private String dateAndTime(Instant at) {
    return Formats.date(at, paperOf.zone(), locale)
        + " "
        + Formats.time(at, paperOf.zone(), locale);
  }

  private String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  private String money(Money money) {
    return Formats.money(money, locale);
  }

  /** A paper of training is no original of anything. */
  private String original() {
    return paperOf.shop().isTraining() ? TrainingShop.MARK : say("paper.original");
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
