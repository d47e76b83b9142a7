package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.history.CheckHistory;
import io.vitrine.history.Touched;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * PostgreSQL falls over while four tills sell, as when the machine it runs on is switched off, and
 * comes back by itself. Comes after the other tests, whose connections it would break.
 */
@Order(Integer.MAX_VALUE - 1)
@EnabledIfSystemProperty(named = "vitrine.database", matches = "postgres")
@ExtendWith(ArquillianExtension.class)
class DatabaseRestartIT {

  private static final int SOLD_BEFORE = 12;

  @ArquillianResource private URL url;

  @Test
  void eachSaleIsDoneOnceOrTheTillIsToldToSendItAgain() throws Exception {
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor first = ShopFloor.open(Deployed.at(url), neighbour, 1_000);
      SalesUnderFire sales =
          new SalesUnderFire(
              List.of(first, first.beside("T2"), first.beside("T3"), first.beside("T4")),
              ShopFloor.PRICE,
              40);
      int until = SOLD_BEFORE + new Random().nextInt(SOLD_BEFORE);
      sales.begin();
      await("sales are made", () -> sales.confirmed() >= until);
      fallOver();
      sales.end();

      // back within moments it may be met by nobody: what the tills only read is then remembered
      for (HttpResponse<String> answer : sales.unclear()) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .startsWith("application/problem+json");
      }
      await("it is back", () -> answers(first));
      sales.sendAllAgain();
      assertThat(count("select count(*) from store.sale where shop = ?", first.shop))
          .isEqualTo(sales.asked());
      try (Connection connection = ShopFloor.connect()) {
        assertThat(CheckHistory.of(connection, Touched.shops(), sales.claims(), System.out))
            .isTrue();
      }
    }
  }

  /** One of its processes is killed: the others end at once, and all of it begins anew. */
  private static void fallOver() throws SQLException {
    try (Connection victim = ShopFloor.connect()) {
      long process = victim.unwrap(org.postgresql.PGConnection.class).getBackendPID();
      ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }
  }

  private static boolean answers(ShopFloor floor) {
    return floor.asAdviser("GET", "api/v1/stock-levels?shop=" + floor.shop, null).statusCode()
        == 200;
  }

  private static void await(String what, BooleanSupplier happened) {
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (!happened.getAsBoolean()) {
      assertThat(Instant.now()).as("not in time: " + what).isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
