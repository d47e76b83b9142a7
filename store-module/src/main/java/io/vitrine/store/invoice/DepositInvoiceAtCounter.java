package io.vitrine.store.invoice;

import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.invoice.InvoiceAnswer.Reason;
import io.vitrine.store.invoice.InvoiceAnswer.Refused;
import io.vitrine.store.order.CustomerOrder;
import io.vitrine.store.order.Deposit;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Invoices on deposits as far as the shops of whoever is signed in reach. */
@RequestScoped
public class DepositInvoiceAtCounter {

  private final IssueDepositInvoice issue;
  private final DepositInvoicePapers papers;
  private final Assortment assortment;
  private final OwnShops shops;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  public DepositInvoiceAtCounter(
      IssueDepositInvoice issue,
      DepositInvoicePapers papers,
      Assortment assortment,
      OwnShops shops,
      SignedIn signedIn,
      Clock clock) {
    this.issue = issue;
    this.papers = papers;
    this.assortment = assortment;
    this.shops = shops;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** A paper as it leaves. */
  public record Paper(String number, byte[] pdf) {}

  public InvoiceAnswer issue(String order, Buyer.Typed typed) {
    return papers
        .order(shops.ofCounter(), order)
        .map(
            found ->
                TrainingShop.is(found.getShop())
                    ? new Refused(Reason.OF_TRAINING)
                    : issue(found, typed))
        .orElseGet(() -> new Refused(whyUnknown(order)));
  }

  private InvoiceAnswer issue(CustomerOrder order, Buyer.Typed typed) {
    int year = clock.instant().atZone(assortment.shop(order.getShop()).getZone()).getYear();
    return issue.on(order, year, typed, signedIn.getStaff());
  }

  private Reason whyUnknown(String order) {
    if (papers.order(shops.ofOtherWorld(), order).isEmpty()) {
      return Reason.ORDER_UNKNOWN;
    }
    return shops.isTraining() ? Reason.IN_TRAINING : Reason.OF_TRAINING;
  }

  /** What was paid down on an order of one's shops. */
  public Optional<Deposit> paidDown(String order) {
    return papers.paidDown(shops.ofCounter(), order);
  }

  /** Whether it still waits for its sale. */
  public boolean isHeld(String order) {
    return papers.order(shops.ofCounter(), order).filter(CustomerOrder::isOpen).isPresent();
  }

  /** The invoice on what was paid down on an order of one's shops. */
  public Optional<DepositInvoice> on(String order) {
    return papers.on(shops.ofCounter(), order).map(DepositInvoicePapers.OnOrder::invoice);
  }

  /** The same as a paper. */
  public Optional<Paper> paper(String order) {
    return papers
        .on(shops.ofCounter(), order)
        .map(found -> new Paper(found.invoice().getNumber(), papers.pdf(found)));
  }

  /** The credit of that invoice; empty unless its order came to nothing. */
  public Optional<DepositInvoiceCredit> creditOf(String order) {
    return papers.credited(shops.ofCounter(), order).map(DepositInvoicePapers.Credited::credit);
  }

  /** The same as a paper. */
  public Optional<Paper> creditPaper(String order) {
    return papers
        .credited(shops.ofCounter(), order)
        .map(found -> new Paper(found.credit().getNumber(), papers.pdf(found)));
  }
}
