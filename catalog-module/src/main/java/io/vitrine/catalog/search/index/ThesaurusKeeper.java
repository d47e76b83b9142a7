package io.vitrine.catalog.search.index;

import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.words.Thesaurus;
import io.vitrine.catalog.synonym.ShippedSynonyms;
import io.vitrine.catalog.synonym.Synonyms;
import io.vitrine.catalog.synonym.SynonymsChanged;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives the search the shipped synonyms that are on and those the catalogue manager keeps: at the
 * start, after each change, and four times a minute for what other nodes changed.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ThesaurusKeeper {

  private static final Logger LOG = Logger.getLogger(ThesaurusKeeper.class.getName());

  private Synonyms synonyms;
  private ShippedSynonyms shipped;
  private ProductSearch search;
  private Map<Tongue, List<String>> known = Map.of();

  @Resource private ManagedExecutorService threads;

  /** For the container. */
  protected ThesaurusKeeper() {}

  @Inject
  public ThesaurusKeeper(Synonyms synonyms, ShippedSynonyms shipped, ProductSearch search) {
    this.synonyms = synonyms;
    this.shipped = shipped;
    this.search = search;
  }

  /** Not in the thread of the change: its transaction has just ended there. */
  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SynonymsChanged changed) {
    threads.submit(this::read);
  }

  /** No failure leaves the timer: the container would take it away. */
  @PostConstruct
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void read() {
    try {
      Map<Tongue, List<String>> kept = new EnumMap<>(Tongue.class);
      for (Tongue tongue : Tongue.values()) {
        List<String> lines = new ArrayList<>(shipped.lines(tongue.code()));
        lines.addAll(synonyms.lines(tongue.code()));
        kept.put(tongue, lines);
      }
      use(kept);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the synonyms could not be read; they are tried again", e);
    }
  }

  private synchronized void use(Map<Tongue, List<String>> kept) {
    if (!kept.equals(known)) {
      search.use(new Thesaurus(kept));
      known = kept;
    }
  }
}
