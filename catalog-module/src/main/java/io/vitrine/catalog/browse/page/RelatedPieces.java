package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.ProductRelations;
import io.vitrine.catalog.product.Relations;
import io.vitrine.catalog.product.Relations.Document;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.search.ProductSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/**
 * What the product that is looked at leads to, and why: what goes with it, what it replaces, what
 * replaces it. One that is gone leads to its successor.
 */
@Named
@RequestScoped
public class RelatedPieces {

  private static final int SHOWN = 8;

  private final ProductPage page;
  private final ProductRelations relations;
  private final ProductSearch search;
  private final Cards cards;
  private final Texts texts;

  private Relations read;
  private List<Card> goesWith;
  private List<Card> replaces;
  private List<Card> replacedBy;
  private Successor successor;
  private List<Card> successorCards;

  @Inject
  public RelatedPieces(
      ProductPage page,
      ProductRelations relations,
      ProductSearch search,
      Cards cards,
      Texts texts) {
    this.page = page;
    this.relations = relations;
    this.search = search;
    this.cards = cards;
    this.texts = texts;
  }

  /** The product in whose favour another has left. */
  public record Successor(String number, String name, String href) {}

  /** After the page has opened: a product that is not there may have a successor. */
  public void open() {
    if (!page.isThere() && page.number() != null) {
      relations.successorOf(page.number()).ifPresent(this::leadTo);
    }
  }

  private void leadTo(CatalogueEntry entry) {
    successor =
        new Successor(
            entry.product(), entry.name().in(texts.locale()), PublicPaths.product(entry.product()));
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseStatus(HttpServletResponse.SC_GONE);
    answer.setResponseHeader("Link", "<" + successor.href() + ">; rel=\"successor-version\"");
  }

  /** The same as on a shelf; nothing where the search does not know it yet. */
  public List<Card> getSuccessorCards() {
    if (successorCards == null) {
      successorCards = successor == null ? List.of() : shown(List.of(successor.number()));
    }
    return successorCards;
  }

  public Successor getSuccessor() {
    return successor;
  }

  public List<Card> getGoesWith() {
    if (goesWith == null) {
      goesWith = shown(relations().goesWith());
    }
    return goesWith;
  }

  public List<Card> getReplaces() {
    if (replaces == null) {
      replaces = shown(relations().replaces());
    }
    return replaces;
  }

  public List<Card> getReplacedBy() {
    if (replacedBy == null) {
      replacedBy = shown(relations().replacedBy());
    }
    return replacedBy;
  }

  List<Document> documents() {
    return relations().documents();
  }

  private List<Card> shown(List<String> numbers) {
    return cards.of(search.named(numbers.stream().limit(SHOWN).toList()));
  }

  private Relations relations() {
    if (read == null) {
      read = page.entry() == null ? Relations.NONE : relations.of(page.entry().product());
    }
    return read;
  }
}
