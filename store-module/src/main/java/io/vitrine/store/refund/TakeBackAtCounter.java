package io.vitrine.store.refund;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.audit.RefusalAudit;
import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.refund.RefundAnswer.Reason;
import io.vitrine.store.refund.RefundAnswer.Refused;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;

/** A return as the counter asks for it: the same key gets the same answer. */
@ApplicationScoped
public class TakeBackAtCounter {

  private final Refunds refunds;
  private final FinishRefund finishRefund;
  private final Assortment assortment;
  private final RefusalAudit audit;

  @Inject
  public TakeBackAtCounter(
      Refunds refunds, FinishRefund finishRefund, Assortment assortment, RefusalAudit audit) {
    this.refunds = refunds;
    this.finishRefund = finishRefund;
    this.assortment = assortment;
    this.audit = audit;
  }

  public RefundAnswer takeBack(RefundRequest request) {
    Optional<RefundAnswer> before = refunds.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (request.receipt() == null || request.receipt().isBlank()) {
      return Refused.because(Reason.NO_RECEIPT);
    }
    Optional<ReceiptNumber> receipt = ReceiptNumber.read(request.receipt());
    if (receipt.isEmpty()) {
      return Refused.because(Reason.RECEIPT_UNKNOWN);
    }
    String shop = request.counter().shop();
    if (TrainingShop.isOtherWorld(shop, request.receipt())) {
      return Refused.because(TrainingShop.is(shop) ? Reason.IN_TRAINING : Reason.OF_TRAINING);
    }
    if (!receipt.get().isOf(shop)) {
      audit.refused(
          RefusalAudit.Act.OTHER_SHOP,
          request.counter().staff(),
          shop,
          "refund of " + request.receipt());
      return Refused.because(Reason.OTHER_SHOP);
    }
    ZoneId zone = assortment.shop(shop).getZone();
    return TriedAgain.untilDone(
        () -> finishRefund.finish(request, receipt.get().number(), zone),
        Refused.because(Reason.IN_PROGRESS));
  }
}
