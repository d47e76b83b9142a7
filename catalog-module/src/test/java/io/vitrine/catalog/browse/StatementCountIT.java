package io.vitrine.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many statements the pages of customers send to the database, by the server's own metric. What
 * runs beside them (the follower of the index, the lists that are read again each minute) can only
 * add, so the least of several looks is the page's own number.
 */
@ExtendWith(ArquillianExtension.class)
class StatementCountIT {

  private static final int LOOKS = 5;
  private static final Pattern METRIC =
      Pattern.compile("(?m)^database_statements\\S*\\s+([0-9.E+]+)");

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void lay() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @ParameterizedTest(name = "{0} sends {1} statements at most")
  @CsvSource({
    "/, 0",
    "/category/canapes, 0",
    "/category/salon?display=rivoli, 0",
    "/search?q=canap%C3%A9+convertible+140, 0",
    "/search, 0",
    "/search?q=xqzzw, 0",
    "/api/v1/products?q=lit&size=100, 0",
    "/product/AUB3, 11",
    "/api/v1/products/AUB3, 11",
  })
  void a_page_sends_few_statements(String page, int most) {
    assertThat(statements(page)).isLessThanOrEqualTo(most);
  }

  @Test
  void more_products_on_a_page_send_no_more_statements() {
    assertThat(statements("/api/v1/products?size=100"))
        .isEqualTo(statements("/api/v1/products?size=1"));
    assertThat(statements("/search")).isEqualTo(statements("/search?q=AUB3"));
    assertThat(statements("/product/AUB3")).isEqualTo(statements("/product/CAUS"));
  }

  @Test
  void the_metric_counts_what_the_catalogue_reads_without_jpa() {
    assertThat(statements("/product/AUB3")).isPositive();
  }

  private long statements(String page) {
    assertThat(Http.get(base, page).statusCode()).isEqualTo(200);
    return least(() -> Http.get(base, page)) - least(() -> {});
  }

  /** Looking at the metrics sends statements of its own: those of a look without an act. */
  private long least(Runnable act) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < LOOKS; i++) {
      long before = sent();
      act.run();
      least = Math.min(least, sent() - before);
    }
    return least;
  }

  private long sent() {
    HttpResponse<String> metrics = Http.get(base, "/metrics");
    Matcher found = METRIC.matcher(metrics.body());
    assertThat(found.find()).as(metrics.body()).isTrue();
    return (long) Double.parseDouble(found.group(1));
  }
}
