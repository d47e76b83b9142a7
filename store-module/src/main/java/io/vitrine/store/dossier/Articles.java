package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Articles by number, from the catalogue or, while it is away, from the last known copies. What was
 * told less than a minute ago is not asked for again, and a catalogue that did not answer is left
 * alone for five seconds, so that no page waits for it twice.
 */
@ApplicationScoped
public class Articles {

  private static final Logger LOG = Logger.getLogger(Articles.class.getName());
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

  private final Catalog catalog;
  private final ArticleCopies copies;
  private final Clock clock;
  private volatile Instant askAgainAt = Instant.EPOCH;

  @Inject
  public Articles(Catalog catalog, ArticleCopies copies, Clock clock) {
    this.catalog = catalog;
    this.copies = copies;
    this.clock = clock;
  }

  /**
   * What is known of some articles.
   *
   * @param isCatalogueAway whether the catalogue should have been asked and could not be
   */
  public record Shelf(Map<String, Article> articles, boolean isCatalogueAway) {
    public Shelf {
      articles = Map.copyOf(articles);
    }

    public Optional<Article> find(String sku) {
      return Optional.ofNullable(articles.get(sku));
    }

    /** The time of the oldest copy, when there is any. */
    public Optional<Instant> oldest() {
      return articles.values().stream().map(Article::toldAt).min(Comparator.naturalOrder());
    }
  }

  public Shelf of(Collection<String> skus) {
    Instant now = clock.instant();
    Map<String, Article> known = new HashMap<>();
    copies.of(skus).forEach(article -> known.put(article.sku(), article));
    boolean fresh =
        skus.stream()
            .allMatch(
                sku -> known.containsKey(sku) && known.get(sku).toldAt().isAfter(now.minus(FRESH)));
    if (fresh) {
      return new Shelf(known, false);
    }
    if (now.isBefore(askAgainAt)) {
      return new Shelf(known, true);
    }
    return catalog
        .variants(skus)
        .fold(
            told -> {
              learn(told, now).forEach(article -> known.put(article.sku(), article));
              return new Shelf(known, false);
            },
            why -> {
              LOG.log(Level.INFO, "last known copies of articles are shown: {0}", why);
              askAgainAt = now.plus(LEFT_ALONE);
              return new Shelf(known, true);
            });
  }

  private List<Article> learn(List<Variant> told, Instant now) {
    List<Article> learnt = told.stream().map(variant -> Article.of(variant, now)).toList();
    try {
      copies.keep(learnt);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "another request kept the same copies first", e);
    }
    return learnt;
  }
}
