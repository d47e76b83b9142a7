package io.vitrine.store.invoice;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.refund.Refunds;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** Invoices and their credits as papers, always the same however often they are asked for. */
@ApplicationScoped
class InvoicePapers {

  private final Invoices invoices;
  private final Sales sales;
  private final Refunds refunds;
  private final Assortment assortment;

  @Inject
  InvoicePapers(Invoices invoices, Sales sales, Refunds refunds, Assortment assortment) {
    this.invoices = invoices;
    this.sales = sales;
    this.refunds = refunds;
    this.assortment = assortment;
  }

  /** An invoice with what it bills. */
  record OnSale(Invoice invoice, Sale sale) {}

  /** A sale of one of these shops. */
  Optional<Sale> sale(Collection<String> shops, String sale) {
    return shops.stream().map(shop -> sales.find(shop, sale)).flatMap(Optional::stream).findFirst();
  }

  /** The invoice on a sale of one of these shops. */
  Optional<OnSale> on(Collection<String> shops, String sale) {
    return sale(shops, sale)
        .flatMap(
            found ->
                invoices
                    .on(found.getShop(), found.getId())
                    .map(invoice -> new OnSale(invoice, found)));
  }

  byte[] pdf(OnSale found) {
    return InvoicePdf.of(
        Billed.of(
            found.invoice(),
            found.sale(),
            invoices.deducted(found.sale()),
            assortment.shop(found.sale().getShop()).getZone()));
  }

  /** The credit that a refund of one of these shops gave its sale's invoice. */
  Optional<InvoiceCredit> creditOf(Collection<String> shops, String refund) {
    return shops.stream()
        .map(shop -> invoices.creditOf(shop, refund))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The sale whose invoice it credits. */
  Sale saleOf(InvoiceCredit credit) {
    return sales.find(credit.getShop(), credit.getSale()).orElseThrow();
  }

  byte[] pdf(InvoiceCredit credit) {
    String shop = credit.getShop();
    Sale sale = saleOf(credit);
    return InvoicePdf.of(
        Billed.of(
            credit,
            invoices.on(shop, credit.getSale()).orElseThrow(),
            sale,
            refunds.find(shop, credit.getRefund()).orElseThrow(),
            invoices.deducted(sale),
            assortment.shop(shop).getZone()));
  }
}
