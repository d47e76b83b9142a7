package io.vitrine.catalog.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What booking last told of each shop. Read with one statement after each word and once a minute
 * for what other nodes heard; between that, pages need no statement for it.
 */
@ApplicationScoped
public class AdviceInShops {

  private static final Duration REREAD = Duration.ofMinutes(1);

  private final DataSource database;
  private final Clock clock;
  private volatile Read read;

  @Inject
  public AdviceInShops(DataSource database, Clock clock) {
    this.database = database;
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
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select shop, version, as_of, document from catalog.shop_advice order by shop");
        ResultSet row = statement.executeQuery()) {
      List<ShopAdvice> all = new ArrayList<>();
      while (row.next()) {
        all.add(
            AdviceDocument.read(
                row.getString("shop"),
                row.getLong("version"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getString("document")));
      }
      return List.copyOf(all);
    } catch (SQLException e) {
      throw new IllegalStateException("the shops' advice could not be read", e);
    }
  }
}
