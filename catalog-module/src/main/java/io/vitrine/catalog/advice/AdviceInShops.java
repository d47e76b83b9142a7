package io.vitrine.catalog.advice;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What booking last told of each shop. Read with one statement after each word and once a minute
 * for what other nodes heard; between that, pages need no statement for it.
 */
@ApplicationScoped
public class AdviceInShops {

  private static final Duration REREAD = Duration.ofMinutes(1);

  private final Sql sql;
  private final Clock clock;
  private volatile Read read;

  @Inject
  public AdviceInShops(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Read(List<ShopAdvice> all, Instant at) {}

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AdviceChanged changed) {
    read = null;
  }

  /** Empty where booking never told anything of that shop. */
  public Optional<ShopAdvice> in(String shop) {
    return ShopAdvice.in(all(), shop);
  }

  public List<ShopAdvice> all() {
    Read known = read;
    Instant now = clock.instant();
    if (known == null || known.at.plus(REREAD).isBefore(now)) {
      known = new Read(readAll(), now);
      read = known;
    }
    return known.all;
  }

  private List<ShopAdvice> readAll() {
    return sql.list(
        "select shop, version, as_of, document from catalog.shop_advice order by shop",
        row ->
            AdviceDocument.read(
                row.getString("shop"),
                row.getLong("version"),
                Sql.instant(row, "as_of"),
                row.getString("document")));
  }
}
