package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.refund.ReceiptNumber;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import io.vitrine.store.sale.SoldLine;
import io.vitrine.store.shop.TrainingShop;
import io.vitrine.store.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which piece it is: a line of a receipt of any of our shops, for the legal guarantee is the
 * house's; or what somebody names.
 */
@ApplicationScoped
public class BroughtBack {

  private final Sales sales;

  @Inject
  public BroughtBack(Sales sales) {
    this.sales = sales;
  }

  /**
   * What was found.
   *
   * @param visit the visit on which it was bought; empty without a receipt
   */
  record Found(Piece piece, Optional<VisitId> visit) {}

  AfterSaleAnswer<Found> piece(Complaint told) {
    if (told.receipt() == null) {
      return told.article() == null
          ? AfterSaleAnswer.refused(AfterSaleRefusal.ARTICLE_MISSING)
          : AfterSaleAnswer.done(new Found(Piece.named(told.article()), Optional.empty()));
    }
    if (TrainingShop.isNumber(ReceiptNumber.scanned(told.receipt()))) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.OF_TRAINING);
    }
    return sale(told.receipt())
        .map(sale -> line(sale, told.article()))
        .orElseGet(() -> AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_RECEIPT));
  }

  /** The articles on a receipt that was typed or scanned; empty for no receipt of the house. */
  public List<SoldLine> lines(String typed) {
    return sale(typed).map(Sale::getLines).orElse(List.of());
  }

  private Optional<Sale> sale(String typed) {
    return ReceiptNumber.read(ReceiptNumber.scanned(typed))
        .filter(number -> !TrainingShop.isNumber(ReceiptNumber.scanned(typed)))
        .flatMap(
            number -> sales.withReceipt(number.shop().toLowerCase(Locale.ROOT), number.number()));
  }

  private static AfterSaleAnswer<Found> line(Sale sale, String sku) {
    List<SoldLine> lines =
        sale.getLines().stream().filter(line -> sku == null || line.getSku().equals(sku)).toList();
    return lines.size() == 1
        ? AfterSaleAnswer.done(
            new Found(
                Piece.of(sale.getReceipt(), lines.get(0)),
                Optional.of(new VisitId(sale.getShop(), sale.getVisit()))))
        : AfterSaleAnswer.refused(AfterSaleRefusal.WHICH_ARTICLE);
  }
}
