package io.vitrine.store.stock.count;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import io.vitrine.store.stock.desk.StockRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Begins a count with a list of numbers; without one, what is scanned makes the list. */
@ApplicationScoped
public class StartCount {

  static final int ARTICLES = 1_000;

  private final EntityManager store;
  private final StockRights rights;
  private final Clock clock;

  @Inject
  public StartCount(EntityManager store, StockRights rights, Clock clock) {
    this.store = store;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * The number of the new sheet.
   *
   * @throws InvalidValue with more than 1,000 articles, or a number longer than 64 characters
   */
  @Transactional
  public StockAnswer<CountSheet> of(String shop, String name, List<String> skus, Hand hand) {
    if (!rights.allow(hand, shop, "stock count")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    Set<String> articles = new LinkedHashSet<>(skus);
    if (articles.size() > ARTICLES) {
      throw new InvalidValue("a count sheet has at most " + ARTICLES + " articles");
    }
    if (articles.stream().anyMatch(sku -> sku.isBlank() || sku.length() > 64)) {
      throw new InvalidValue("an article is listed by its number, at most 64 characters");
    }
    CountSheet sheet =
        new CountSheet(shop, name, hand, clock.instant().truncatedTo(ChronoUnit.MICROS));
    store.persist(sheet);
    store.flush();
    int place = 0;
    for (String sku : articles) {
      store.persist(new CountLine(sheet.getId(), sku, place++));
    }
    return StockAnswer.done(sheet);
  }
}
