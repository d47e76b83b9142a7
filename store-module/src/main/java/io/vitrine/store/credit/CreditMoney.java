package io.vitrine.store.credit;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.HeldMoney;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A credit note as a means of payment: in the shop that issued it, or in every shop where the house
 * wants it so; in parts too, and never for more than is left (abuse case 10).
 */
@ApplicationScoped
public class CreditMoney implements HeldMoney {

  private final EntityManager store;
  private final CreditNotes notes;
  private final Assortment assortment;
  private final Clock clock;
  private final boolean everywhere;

  @Inject
  public CreditMoney(
      EntityManager store,
      CreditNotes notes,
      Assortment assortment,
      Clock clock,
      @ConfigProperty(name = "VITRINE_CREDIT_EVERYWHERE", defaultValue = "false")
          boolean everywhere) {
    this.store = store;
    this.notes = notes;
    this.assortment = assortment;
    this.clock = clock;
    this.everywhere = everywhere;
  }

  @Override
  public Payment.Means means() {
    return Payment.Means.CREDIT_NOTE;
  }

  @Override
  public Optional<Reason> fault(CounterRequest request, Payment payment) {
    return notes
        .withCodeHeld(payment.reference())
        .map(
            note ->
                fault(request.counter().shop(), note)
                    .or(
                        () ->
                            payment.amount().compareTo(notes.left(note)) > 0
                                ? Optional.of(Reason.CREDIT_SPENT)
                                : Optional.empty()))
        .orElse(Optional.of(Reason.CREDIT_UNKNOWN));
  }

  /** Why a note is not good in that shop today, whatever is left of it. */
  public Optional<Reason> fault(String shop, CreditNote note) {
    if (TrainingShop.is(note.getShop()) != TrainingShop.is(shop)) {
      return Optional.of(
          TrainingShop.is(shop) ? Reason.CREDIT_IN_TRAINING : Reason.CREDIT_OF_TRAINING);
    }
    if (!everywhere && !note.getShop().equals(shop)) {
      return Optional.of(Reason.CREDIT_OTHER_SHOP);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), assortment.shop(shop).getZone());
    return note.hasEnded(today) ? Optional.of(Reason.CREDIT_ENDED) : Optional.empty();
  }

  @Override
  public Backing spend(Payment payment, Purpose purpose) {
    CreditNote note = notes.withCodeHeld(payment.reference()).orElseThrow();
    CreditUse use =
        new CreditUse(note, notes.lastUse(note).orElse(null), payment.amount(), purpose.at());
    store.persist(use);
    store.flush();
    return Backing.credit(
        new CreditTurn(
            note.getShop(), note.getId(), use.getTurn(), note.getNumber(), use.getAfter()));
  }
}
