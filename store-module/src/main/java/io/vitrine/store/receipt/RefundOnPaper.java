package io.vitrine.store.receipt;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.store.refund.PaidBack;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.RefundedPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The receipt of a refund as it comes out of the printer; its amounts are less than nothing. */
public final class RefundOnPaper {

  private final RefundReceipt receipt;
  private final Refund refund;
  private final Locale locale;
  private final ResourceBundle texts;
  private final Strip paper;

  private RefundOnPaper(RefundReceipt receipt, Locale locale, Strip paper) {
    this.paper = paper;
    this.receipt = receipt;
    this.refund = receipt.refund();
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("io.vitrine.store.receipt.texts", locale);
  }

  public static byte[] pdf(RefundReceipt receipt, Locale locale) {
    Paper paper = new Paper();
    new RefundOnPaper(receipt, locale, paper).write();
    try {
      return paper.pdf(receipt.refund().getReceipt());
    } catch (IOException e) {
      throw new UncheckedIOException("a receipt could not be printed", e);
    }
  }

  /** The bytes for a ticket printer of 80 mm (ESC/POS). */
  public static byte[] ticket(RefundReceipt receipt, Locale locale) {
    Ticket ticket = new Ticket();
    new RefundOnPaper(receipt, locale, ticket).write();
    return ticket.bytes();
  }

  private void write() {
    head();
    receipt.lines().forEach(this::line);
    sums();
    foot();
  }

  private void head() {
    paper.letterhead(receipt.shop());
    paper.title(say("refund"));
    paper.centre(
        receipt.isOriginal()
            ? say(receipt.shop().isTraining() ? "fictional" : "original")
            : say("duplicate", receipt.duplicate()));
    paper.pair(say("refundNumber"), refund.getReceipt());
    paper.pair(
        say("date"),
        Formats.date(refund.getRefundedAt(), receipt.zone(), locale)
            + " "
            + Formats.time(refund.getRefundedAt(), receipt.zone(), locale));
    paper.pair(say("ofReceipt"), receipt.sale().getReceipt());
    paper.gap();
  }

  private void line(RefundReceipt.Line line) {
    boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    paper.pair(
        french ? line.sold().getNameFr() : line.sold().getNameEn(), money(line.back().getTotal()));
    paper.fine(
        (french ? line.sold().getVariantFr() : line.sold().getVariantEn())
            + ", "
            + line.sold().getSku());
    paper.fine(say("cameBack", String.valueOf(line.back().getQuantity())));
    paper.gap();
  }

  private void sums() {
    paper.strongPair(say("refundTotal"), money(refund.getTotal()));
    paper.pair(say("eco"), money(refund.getEco()));
    paper.gap();
    for (RefundedPart part : refund.getTaxes()) {
      paper.pair(
          say(
              "taxLine",
              Formats.number(part.getTaxRate().basisPoints() / 100.0, locale),
              money(part.getNet())),
          money(part.getTax()));
    }
    paper.gap();
    for (PaidBack back : refund.getPayouts()) {
      paper.pair(
          back.isCash() ? say("cash") : say(back.getMeans().name(), back.getMark()),
          money(back.getAmount()));
    }
    paper.gap();
  }

  private void foot() {
    paper.fine(
        say("block", String.valueOf(refund.getLineCount()), refund.getTill(), refund.getStaff()));
    if (refund.getApprovedBy() != null) {
      paper.fine(say("approvedBy", refund.getApprovedBy()));
    }
    paper.fine(say("software", receipt.software(), String.valueOf(refund.getJournalNo())));
    paper.fine(say("signature", receipt.signature()));
    if (!receipt.code().isEmpty()) {
      paper.gap();
      paper.qr(receipt.code());
      paper.fine(say("codeSays"));
    }
  }

  private String money(Money money) {
    return Formats.money(money, locale);
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
