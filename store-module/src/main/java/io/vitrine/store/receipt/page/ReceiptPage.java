package io.vitrine.store.receipt.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.page.QrDrawing;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.CareAdvice;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.receipt.Receipt;
import io.vitrine.store.receipt.Receipts;
import io.vitrine.store.sale.SoldLine;
import io.vitrine.store.sale.TaxedPart;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** The finished sale as its receipt shows it. */
@Named
@ViewScoped
public class ReceiptPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Receipts receipts;
  @Inject private OwnShops shops;
  @Inject private Language language;
  @Inject private Assortment assortment;

  private String sale;
  private transient Receipt receipt;
  private transient Map<String, CareAdvice> care;

  public String name(SoldLine line) {
    return language.pick(line.getNameFr(), line.getNameEn());
  }

  public String variant(SoldLine line) {
    return language.pick(line.getVariantFr(), line.getVariantEn());
  }

  public String guarantee(SoldLine line) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.getLocale())
        .format(line.getGuaranteeEnds());
  }

  /** How to care for it in the reader's language; empty where the catalogue says nothing. */
  public String care(SoldLine line) {
    if (care == null) {
      care =
          assortment.care(getReceipt().sale().getLines().stream().map(SoldLine::getSku).toList());
    }
    CareAdvice advice = care.get(line.getSku());
    return advice == null ? "" : language.pick(advice.getFr(), advice.getEn());
  }

  public String rate(TaxedPart part) {
    return Formats.number(part.getTaxRate().basisPoints() / 100.0, language.getLocale());
  }

  /** The code that is checked without a network, drawn. */
  public QrDrawing.Drawing getQr() {
    return QrDrawing.of(getReceipt().code());
  }

  /** The receipt of the sale that is named, or {@code null}. */
  public Receipt getReceipt() {
    if (receipt == null && sale != null) {
      receipt = receipts.find(shops.ofCounter(), sale).orElse(null);
    }
    return receipt;
  }

  public String getSale() {
    return sale;
  }

  public void setSale(String sale) {
    this.sale = sale;
  }
}
