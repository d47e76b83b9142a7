package io.vitrine.store.receipt;

import io.vitrine.shell.page.Formats;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SoldLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A receipt without prices: what it is, and the number by which it comes back on a credit note. */
public final class GiftPdf {

  private GiftPdf() {}

  /**
   * @param prints how often the receipt of the present was printed
   */
  public static byte[] of(Receipt receipt, int prints, Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.store.receipt.texts", locale);
    boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    Sale sale = receipt.sale();
    Paper paper = new Paper();
    paper.letterhead(receipt.shop());
    paper.title(texts.getString("gift"));
    if (prints > 1) {
      paper.centre(
          new MessageFormat(texts.getString("duplicate"), locale)
              .format(new Object[] {prints - 1}));
    }
    paper.pair(texts.getString("number"), sale.getReceipt());
    paper.pair(texts.getString("date"), Formats.date(sale.getFinishedAt(), receipt.zone(), locale));
    paper.gap();
    for (SoldLine line : sale.getLines()) {
      paper.pair(french ? line.getNameFr() : line.getNameEn(), String.valueOf(line.getQuantity()));
      paper.fine((french ? line.getVariantFr() : line.getVariantEn()) + ", " + line.getSku());
    }
    paper.gap();
    paper.text(texts.getString("giftRules"));
    paper.qr(sale.getReceipt());
    try {
      return paper.pdf(sale.getReceipt());
    } catch (IOException e) {
      throw new UncheckedIOException("a receipt for a present could not be printed", e);
    }
  }
}
