package io.vitrine.catalog.office.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.catalog.office.HeldProducts;
import io.vitrine.catalog.product.ProductsChanged;
import io.vitrine.catalog.product.writing.ChangePrice;
import io.vitrine.catalog.product.writing.RememberChange;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a variant costs around the moments of a plan: the clock stands still at each. */
@ExtendWith(ArquillianExtension.class)
class TakePricesIT {

  private static final Instant NOW = Instant.parse("2040-01-10T12:00:00Z");
  private static final Instant BEGINS = Instant.parse("2040-01-11T07:00:00Z");
  private static final Instant ENDS = Instant.parse("2040-01-25T19:00:00Z");

  @ArquillianResource private URL url;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final List<String> announced = new ArrayList<>();

  @BeforeEach
  void aVariantFor100Euros() {
    Sending manager = Sending.asCatalogueManager(url);
    Sending.openShops();
    manager.ended(
        manager.csv(
            Sending.HEADER
                + "%1$s,%1$s,,Fauteuil,Armchair,Essais %1$s,,Vitrine,100.00,20,,\n"
                    .formatted(own)));
  }

  @Test
  void aReductionHoldsFromItsMomentUntilItsEndAndThenTheFormerPriceIsBack() {
    plan(9_000, BEGINS, ENDS);

    pass(BEGINS.minusSeconds(1));
    assertThat(price()).isEqualTo(10_000);
    assertThat(announced).isEmpty();
    pass(BEGINS);
    assertThat(price()).isEqualTo(9_000);
    assertThat(announced).containsExactly(own);
    pass(ENDS.minusSeconds(1));
    assertThat(price()).isEqualTo(9_000);
    pass(ENDS);
    assertThat(price()).isEqualTo(10_000);
    assertThat(moments()).isEqualTo(3);
    assertThat(states("DONE")).isEqualTo(1);
  }

  @Test
  void whatWasMissedIsMadeUpForWithTheMomentsThatWereMeant() {
    plan(9_000, BEGINS, ENDS);
    plan(8_000, ENDS.plusSeconds(60), null);

    pass(ENDS.plusSeconds(3600));

    assertThat(price()).isEqualTo(8_000);
    assertThat(moments()).isEqualTo(4);
    assertThat(
            Sending.number(
                "select count(*) from catalog.price where sku = '%s' and valid_from = timestamp with time zone '2040-01-11 07:00:00+00:00'"
                    .formatted(own)))
        .isEqualTo(1);
  }

  @Test
  void aPriceWrittenMeanwhileIsNotOverwrittenAtTheEnd() {
    plan(9_000, BEGINS, ENDS);
    pass(BEGINS);
    write(11_000, BEGINS.plusSeconds(3600));

    pass(ENDS);

    assertThat(price()).isEqualTo(11_000);
  }

  @Test
  void aPlanThatComesAfterALaterPriceHasNoEffect() {
    plan(9_000, BEGINS, null);
    write(11_000, BEGINS.plusSeconds(5));

    pass(BEGINS.plusSeconds(10));

    assertThat(price()).isEqualTo(11_000);
    assertThat(states("DROPPED")).isEqualTo(1);
  }

  @Test
  void aFileThatSaysTheFormerPriceAgainIsNotTakenForUnchanged() {
    String file =
        Sending.HEADER
            + "%1$s,%1$s,,Fauteuil,Armchair,Essais %1$s,,Vitrine,100.00,20,,\n".formatted(own);
    plan(9_000, BEGINS, null);
    pass(BEGINS);

    Sending manager = Sending.asCatalogueManager(url);
    assertThat(manager.ended(manager.csv(file)).getInt("rowsWritten")).isEqualTo(1);
  }

  private void plan(long cents, Instant from, Instant until) {
    DataSource database = database();
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    assertThat(
            new PlanPrice(
                    new HeldProducts(database),
                    new DisplayedPrices(new Sql(database)),
                    new PlannedPrices(new Sql(database)),
                    new RememberChange(database, clock),
                    clock)
                .plan(own, own, new PricePlan(cents, from, until), "S010")
                .<Boolean>fold(planned -> true, refusal -> false))
        .isTrue();
  }

  /** As the timer does when the clock has come to this moment. */
  private void pass(Instant moment) {
    DataSource database = database();
    Clock clock = Clock.fixed(moment, ZoneOffset.UTC);
    new PricesByTheClock(
            new TakePrices(
                new PlannedPrices(new Sql(database)),
                new HeldProducts(database),
                new DisplayedPrices(new Sql(database)),
                new ChangePrice(database, clock, events()),
                clock))
        .look();
  }

  private void write(long cents, Instant from) {
    Sending.run(
        "update catalog.variant set price_cents = %d where sku = '%s'".formatted(cents, own),
        "insert into catalog.price (sku, valid_from, price_cents) values ('%s', timestamp with time zone '%s', %d)"
            .formatted(own, from.toString().replace("T", " ").replace("Z", "+00:00"), cents));
  }

  private long price() {
    return Sending.number("select price_cents from catalog.variant where sku = '" + own + "'");
  }

  private long moments() {
    return Sending.number("select count(*) from catalog.price where sku = '" + own + "'");
  }

  private long states(String state) {
    return Sending.number(
        "select count(*) from catalog.planned_price where sku = '%s' and state = '%s'"
            .formatted(own, state));
  }

  /** The database of the server under test, statement by statement. */
  private static DataSource database() {
    return (DataSource)
        Proxy.newProxyInstance(
            TakePricesIT.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> Showroom.database());
  }

  @SuppressWarnings("unchecked")
  private Event<ProductsChanged> events() {
    return (Event<ProductsChanged>)
        Proxy.newProxyInstance(
            TakePricesIT.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> {
              announced.addAll(((ProductsChanged) arguments[0]).products());
              return null;
            });
  }
}
