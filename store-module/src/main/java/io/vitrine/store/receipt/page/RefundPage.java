package io.vitrine.store.receipt.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.page.QrDrawing;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.receipt.CreditPaper;
import io.vitrine.store.receipt.CreditPapers;
import io.vitrine.store.receipt.RefundReceipt;
import io.vitrine.store.receipt.RefundReceipts;
import io.vitrine.store.refund.RefundedPart;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The finished refund as its receipt shows it. */
@Named
@ViewScoped
public class RefundPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RefundReceipts receipts;
  @Inject private CreditPapers papers;
  @Inject private OwnShops shops;
  @Inject private Language language;

  private String refund;
  private transient RefundReceipt receipt;
  private transient CreditPaper credit;

  public String name(RefundReceipt.Line line) {
    return language.pick(line.sold().getNameFr(), line.sold().getNameEn());
  }

  public String variant(RefundReceipt.Line line) {
    return language.pick(line.sold().getVariantFr(), line.sold().getVariantEn());
  }

  public String rate(RefundedPart part) {
    return Formats.number(part.getTaxRate().basisPoints() / 100.0, language.getLocale());
  }

  /** The credit note that the refund issued, or {@code null}. */
  public CreditPaper getCredit() {
    if (credit == null && getReceipt() != null) {
      credit = papers.ofRefund(receipt.refund().getShop(), receipt.refund().getId()).orElse(null);
    }
    return credit;
  }

  /** The code that is checked without a network, drawn. */
  public QrDrawing.Drawing getQr() {
    return QrDrawing.of(getReceipt().code());
  }

  /** The receipt of the refund that is named, or {@code null}. */
  public RefundReceipt getReceipt() {
    if (receipt == null && refund != null) {
      receipt = receipts.find(shops.ofCounter(), refund).orElse(null);
    }
    return receipt;
  }

  public String getRefund() {
    return refund;
  }

  public void setRefund(String refund) {
    this.refund = refund;
  }
}
