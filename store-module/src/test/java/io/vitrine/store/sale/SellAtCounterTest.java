package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.assortment.Priced;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SellAtCounterTest {

  private static final SaleAnswer DONE = Refused.because(Reason.VISIT_ENDED);
  private static final CounterRequest REQUEST =
      new CounterRequest(
          new CounterRequest.Counter("rivoli", "T1", "tablet", "S003"),
          "0123456789abcdef",
          "visit",
          List.of(new BasketLine("A", 1)),
          List.of(),
          null);

  private final Deque<String> faults = new ArrayDeque<>();
  private int attempts;

  @Test
  void aSaleThatCrossedAnothersFirstRowIsTriedAgain() {
    faults.add("23505");
    assertThat(counter().sell(REQUEST)).isSameAs(DONE);
    assertThat(attempts).isEqualTo(2);
  }

  @Test
  void aLockThatIsNeverGivenLeavesTheSaleInProgress() {
    faults.addAll(List.of("40P01", "55P03", "HYT00", "40001"));
    assertThat(counter().sell(REQUEST)).isEqualTo(Refused.because(Reason.IN_PROGRESS));
  }

  @Test
  void aRowThatIsAlwaysThereAlreadyIsAFaultAndNotABusyTill() {
    faults.addAll(List.of("23505", "23505", "23505", "23505"));
    assertThatThrownBy(() -> counter().sell(REQUEST)).hasRootCauseInstanceOf(SQLException.class);
  }

  @Test
  void anyOtherFaultIsNotTriedAgain() {
    faults.add("23V04");
    assertThatThrownBy(() -> counter().sell(REQUEST)).hasRootCauseInstanceOf(SQLException.class);
    assertThat(attempts).isEqualTo(1);
  }

  private SellAtCounter counter() {
    NothingToAsk catalog = new NothingToAsk();
    return new SellAtCounter(
        new NoSaleBefore(), catalog, new PricesAtCounter(catalog), new Finishing(), null);
  }

  private static final class NoSaleBefore extends Sales {
    NoSaleBefore() {
      super(null);
    }

    @Override
    Optional<SaleAnswer> answered(CounterRequest request) {
      return Optional.empty();
    }
  }

  private static final class NothingToAsk extends Assortment {
    NothingToAsk() {
      super(null, null, null);
    }

    @Override
    public Priced priced(Collection<String> skus) {
      return new Priced(Map.of(), Set.of(), Set.of(), false, Instant.EPOCH);
    }

    @Override
    public KnownShop shop(String code) {
      return new KnownShop() {
        @Override
        public ZoneId getZone() {
          return ZoneId.of("Europe/Paris");
        }
      };
    }
  }

  private final class Finishing extends FinishSale {
    Finishing() {
      super(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Override
    SaleAnswer finish(CounterRequest request, Map<String, KnownVariant> prices, ZoneId zone) {
      attempts++;
      String fault = faults.poll();
      if (fault != null) {
        throw new IllegalStateException(new SQLException("refused", fault));
      }
      return DONE;
    }
  }
}
