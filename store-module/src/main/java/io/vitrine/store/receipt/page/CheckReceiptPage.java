package io.vitrine.store.receipt.page;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Language;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.receipt.ReceiptCode;
import io.vitrine.store.receipt.ReceiptCodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** A receipt's code, scanned or pasted, and what its signature says. */
@Named
@RequestScoped
public class CheckReceiptPage {

  @Inject private ReceiptCodes codes;
  @Inject private Assortment assortment;
  @Inject private Language language;

  private String scanned;
  private ReceiptCodes.Checked checked;

  public void open() {
    checked = scanned == null || scanned.isBlank() ? null : codes.check(scanned);
  }

  public String getTitle() {
    return texts().getString(checked.verdict().name());
  }

  public String getText() {
    ReceiptCode code = checked.code();
    return new MessageFormat(
            texts().getString(checked.verdict().name() + ".text"), language.getLocale())
        .format(new Object[] {code == null ? "" : code.till(), code == null ? "" : shopName()});
  }

  /** Only of a shop that signed: the words of an unknown code are not looked up. */
  private String shopName() {
    return checked.verdict() == ReceiptCodes.Verdict.UNKNOWN_KEY
        ? checked.code().shop()
        : assortment.shop(checked.code().shop()).getName();
  }

  /** In which the time of a genuine receipt is shown. */
  public String getZone() {
    return assortment.shop(checked.code().shop()).getZone().getId();
  }

  public Money getTotal() {
    return Money.cents(checked.code().cents());
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle("io.vitrine.store.receipt.texts", language.getLocale());
  }

  public ReceiptCodes.Checked getChecked() {
    return checked;
  }

  public String getScanned() {
    return scanned;
  }

  public void setScanned(String scanned) {
    this.scanned = scanned;
  }
}
