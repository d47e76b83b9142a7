package io.vitrine.store.counter.page;

import io.vitrine.shell.page.Language;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownVariant;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/**
 * How articles come onto a page of the counter: a scanned code adds its article at once, words are
 * searched. A scanner types like a keyboard and ends with Enter.
 */
@Named
@ViewScoped
public class CounterSearch implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int HITS = 6;

  @Inject private Assortment assortment;
  @Inject private Language language;

  private String words;
  private transient KnownVariant scanned;
  private transient Assortment.Hits found;

  /**
   * @param onto the page onto which a scanned article comes
   */
  public void search(TakesArticles onto) {
    scanned = null;
    found = null;
    if (words == null || words.isBlank()) {
      return;
    }
    Optional<KnownVariant> article = assortment.scanned(words);
    if (article.isPresent()) {
      add(article.get().getSku(), onto);
      scanned = article.get();
    } else {
      found = assortment.search(words, language.getCode(), HITS);
    }
  }

  public void add(String sku, TakesArticles onto) {
    onto.more(sku);
    words = null;
    found = null;
  }

  public String name(Assortment.Hit hit) {
    return language.pick(hit.nameFr(), hit.nameEn());
  }

  /** The name of the article that the last scan added; {@code null} where it was none. */
  public String getScanned() {
    return scanned == null ? null : language.pick(scanned.getNameFr(), scanned.getNameEn());
  }

  public Assortment.Hits getFound() {
    return found;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
