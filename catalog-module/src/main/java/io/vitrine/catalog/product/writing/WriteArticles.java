package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.product.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;

/** Takes a batch of articles into the catalogue, inside the caller's transaction. */
@ApplicationScoped
public class WriteArticles {

  private final DataSource database;
  private final Clock clock;
  private final Event<ProductsChanged> changed;

  @Inject
  public WriteArticles(DataSource database, Clock clock, Event<ProductsChanged> changed) {
    this.database = database;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * @param articles at most one for each sku
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Written write(List<Article> articles, Origin origin) {
    try (Connection connection = database.getConnection()) {
      Written written =
          new ArticleBatch(
                  new Rows(connection),
                  articles,
                  origin,
                  clock.instant().truncatedTo(ChronoUnit.MICROS))
              .write();
      if (!written.products().isEmpty()) {
        changed.fire(new ProductsChanged(written.products()));
      }
      return written;
    } catch (SQLException e) {
      throw new IllegalStateException("the articles could not be written", e);
    }
  }

  /** What writing these articles now would come to; nothing is written. */
  public Written compare(List<Article> articles) {
    try (Connection connection = database.getConnection()) {
      return new BatchComparison(new Rows(connection), articles).outcome();
    } catch (SQLException e) {
      throw new IllegalStateException("the articles could not be compared", e);
    }
  }

  /**
   * What writing these articles would come to; nothing is written.
   *
   * @param holders which variants would have the trade item numbers by then
   */
  public Written compare(List<Article> articles, GtinHolders holders) {
    try (Connection connection = database.getConnection()) {
      return new BatchComparison(new Rows(connection), articles, holders).outcome();
    } catch (SQLException e) {
      throw new IllegalStateException("the articles could not be compared", e);
    }
  }
}
