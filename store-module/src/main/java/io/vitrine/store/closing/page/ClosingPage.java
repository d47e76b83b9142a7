package io.vitrine.store.closing.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.page.QrDrawing;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.closing.ClosedRate;
import io.vitrine.store.closing.Closing;
import io.vitrine.store.closing.Closings;
import io.vitrine.store.journal.Evidence;
import io.vitrine.store.journal.ReadJournal;
import io.vitrine.store.journal.Recorded;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A closing as its slip shows it, with the place in the journal that records it. */
@Named
@RequestScoped
public class ClosingPage {

  @Inject private Closings closings;
  @Inject private ReadJournal read;
  @Inject private Evidence evidence;
  @Inject private SignedIn signedIn;
  @Inject private Assortment assortment;
  @Inject private Language language;

  private String shop;
  private String till;
  private long number;
  private Closing closing;
  private Recorded entry;

  public void open() {
    if (shop != null && till != null && signedIn.mayActIn(Role.MANAGER, TrainingShop.real(shop))) {
      closing = closings.find(shop, till, number).orElse(null);
      entry = closing == null ? null : read.entry(shop, till, closing.getJournalNo()).orElse(null);
    }
  }

  public KnownShop getPlace() {
    return assortment.shop(shop);
  }

  public String getPeriod() {
    return PeriodWords.of(closing.getPeriod(), language.getLocale());
  }

  public String rate(ClosedRate rate) {
    return Formats.number(rate.getTaxRate().basisPoints() / 100.0, language.getLocale());
  }

  /** What the verifier takes as anchor. */
  public String getAnchor() {
    return Evidence.anchorText(shop, till, entry);
  }

  /** The same in pieces that a narrow slip breaks between; nothing stands between them. */
  public List<String> getAnchorPieces() {
    return SlipWords.pieces(getAnchor());
  }

  public QrDrawing.Drawing getQr() {
    return QrDrawing.of(getAnchor());
  }

  /** The name of the till's key, which the verifier compares. */
  public String getKey() {
    return evidence.keyOf(shop, till).id();
  }

  public Closing getClosing() {
    return closing;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getTill() {
    return till;
  }

  public void setTill(String till) {
    this.till = till;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }
}
