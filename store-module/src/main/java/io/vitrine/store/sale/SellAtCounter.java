package io.vitrine.store.sale;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.Priced;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sale as the counter asks for it: the same key gets the same answer; prices are asked of the
 * catalogue before, never inside, the transaction.
 */
@ApplicationScoped
public class SellAtCounter {

  /** A lock waited for too long, or two that waited for each other (H2 and PostgreSQL). */
  private static final Set<String> BUSY = Set.of("HYT00", "40001", "55P03", "40P01");

  /** Another sale wrote the first row of a year or of a level at the same moment. */
  private static final String CROSSED = "23505";

  private static final int ATTEMPTS = 4;

  private final Sales sales;
  private final Assortment assortment;
  private final FinishSale finishSale;

  @Inject
  public SellAtCounter(Sales sales, Assortment assortment, FinishSale finishSale) {
    this.sales = sales;
    this.assortment = assortment;
    this.finishSale = finishSale;
  }

  public SaleAnswer sell(CounterRequest request) {
    Optional<SaleAnswer> before = sales.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (request.lines().isEmpty()) {
      return Refused.because(Reason.EMPTY);
    }
    Set<String> skus = new HashSet<>();
    request.lines().forEach(line -> skus.add(line.sku()));
    if (skus.size() < request.lines().size()) {
      return Refused.because(Reason.LINE_TWICE);
    }
    Priced priced = assortment.priced(skus);
    if (!priced.unpriced().isEmpty()) {
      return new Refused(
          Reason.NOT_PRICED_YET, List.copyOf(new TreeSet<>(priced.unpriced())), null);
    }
    if (!priced.unknown().isEmpty()) {
      return new Refused(
          priced.fromMemory() ? Reason.NO_PRICE : Reason.UNKNOWN_ARTICLE,
          List.copyOf(new TreeSet<>(priced.unknown())),
          null);
    }
    return patiently(request, priced, assortment.shop(request.counter().shop()).getZone());
  }

  /**
   * A lock that is not given in time is asked for again; after that the sale waits for a resend. A
   * sale that crossed another's first row was undone whole and is tried again: it finds that row,
   * or the stored answer of its own key.
   */
  private SaleAnswer patiently(CounterRequest request, Priced priced, ZoneId zone) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return finishSale.finish(request, priced.variants(), zone);
      } catch (RuntimeException e) {
        if (!has(e, BUSY) && (attempt == ATTEMPTS || !has(e, Set.of(CROSSED)))) {
          throw e;
        }
      }
    }
    return Refused.because(Reason.IN_PROGRESS);
  }

  private static boolean has(Throwable thrown, Set<String> states) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && states.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
