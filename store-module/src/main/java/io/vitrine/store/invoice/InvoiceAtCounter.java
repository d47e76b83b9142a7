package io.vitrine.store.invoice;

import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.invoice.InvoiceAnswer.Reason;
import io.vitrine.store.invoice.InvoiceAnswer.Refused;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Invoices as far as the shops of whoever is signed in reach; the catalogue is asked before. */
@RequestScoped
public class InvoiceAtCounter {

  private final IssueInvoice issue;
  private final Invoices invoices;
  private final InvoicePapers papers;
  private final Assortment assortment;
  private final OwnShops shops;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  public InvoiceAtCounter(
      IssueInvoice issue,
      Invoices invoices,
      InvoicePapers papers,
      Assortment assortment,
      OwnShops shops,
      SignedIn signedIn,
      Clock clock) {
    this.issue = issue;
    this.invoices = invoices;
    this.papers = papers;
    this.assortment = assortment;
    this.shops = shops;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** A sale of one's shops. */
  public Optional<Sale> sale(String sale) {
    return papers.sale(shops.ofCounter(), sale);
  }

  public InvoiceAnswer issue(String sale, Buyer.Typed typed) {
    return sale(sale)
        .<InvoiceAnswer>map(
            found -> {
              if (TrainingShop.is(found.getShop())) {
                return new Refused(Reason.OF_TRAINING);
              }
              KnownShop shop = assortment.shop(found.getShop());
              int year = clock.instant().atZone(shop.getZone()).getYear();
              return issue.on(found, year, typed, signedIn.getStaff());
            })
        .orElseGet(() -> new Refused(whyUnknown(sale)));
  }

  private Reason whyUnknown(String sale) {
    if (papers.sale(shops.ofOtherWorld(), sale).isEmpty()) {
      return Reason.SALE_UNKNOWN;
    }
    return shops.isTraining() ? Reason.IN_TRAINING : Reason.OF_TRAINING;
  }

  /** The invoice on a sale of one's shops. */
  public Optional<Invoice> on(String sale) {
    return papers.on(shops.ofCounter(), sale).map(InvoicePapers.OnSale::invoice);
  }

  /** The same as a paper. */
  public Optional<byte[]> pdf(String sale) {
    return papers.on(shops.ofCounter(), sale).map(papers::pdf);
  }

  /** The invoices on what was paid down before the sale; its own invoice deducts them. */
  public List<DepositInvoice> onAccount(String sale) {
    return sale(sale).stream()
        .flatMap(found -> invoices.deducted(found).stream())
        .map(Deducted::invoice)
        .toList();
  }

  /** The credits of the invoice on a sale of one's shops, the first first. */
  public List<InvoiceCredit> credits(String sale) {
    return sale(sale)
        .map(found -> invoices.credits(found.getShop(), found.getId()))
        .orElse(List.of());
  }

  /** The credit that a refund of one's shops gave its sale's invoice. */
  public Optional<InvoiceCredit> creditOf(String refund) {
    return papers.creditOf(shops.ofCounter(), refund);
  }

  /** The same as a paper. */
  public byte[] pdf(InvoiceCredit credit) {
    return papers.pdf(credit);
  }
}
