package io.vitrine.store.invoice;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.invoice.InvoiceAnswer.Reason;
import io.vitrine.store.invoice.InvoiceAnswer.Refused;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Invoices as far as the shops of whoever is signed in reach; the catalogue is asked before. */
@RequestScoped
public class InvoiceAtCounter {

  private final IssueInvoice issue;
  private final Invoices invoices;
  private final Sales sales;
  private final Assortment assortment;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  public InvoiceAtCounter(
      IssueInvoice issue,
      Invoices invoices,
      Sales sales,
      Assortment assortment,
      SignedIn signedIn,
      Clock clock) {
    this.issue = issue;
    this.invoices = invoices;
    this.sales = sales;
    this.assortment = assortment;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** A sale of one's shops. */
  public Optional<Sale> sale(String sale) {
    return signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER).stream()
        .map(shop -> sales.find(shop, sale))
        .flatMap(Optional::stream)
        .findFirst();
  }

  public InvoiceAnswer issue(String sale, Buyer.Typed typed) {
    return sale(sale)
        .map(
            found -> {
              KnownShop shop = assortment.shop(found.getShop());
              int year = clock.instant().atZone(shop.getZone()).getYear();
              return issue.on(found, year, typed, signedIn.getStaff());
            })
        .orElseGet(() -> new Refused(Reason.SALE_UNKNOWN));
  }

  /** The invoice on a sale of one's shops. */
  public Optional<Invoice> on(String sale) {
    return sale(sale).flatMap(found -> invoices.on(found.getShop(), found.getId()));
  }

  /** The same as a paper. */
  public Optional<byte[]> pdf(String sale) {
    return sale(sale)
        .flatMap(
            found ->
                invoices
                    .on(found.getShop(), found.getId())
                    .map(
                        invoice ->
                            InvoicePdf.of(
                                new Billed(
                                    invoice, found, assortment.shop(found.getShop()).getZone()))));
  }
}
