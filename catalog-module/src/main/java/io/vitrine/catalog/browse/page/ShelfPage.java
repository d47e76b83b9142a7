package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Asked;
import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.popular.PopularWords;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** A category or a search: what is found, how to narrow it, and where to go when it is nothing. */
@Named
@RequestScoped
public class ShelfPage {

  static final int SIZE = 24;

  private final ProductSearch search;
  private final Guide guide;
  private final PopularWords popular;
  private final CountedSearch counted;
  private final Cards cards;
  private final FacetGroups facetGroups;
  private final Texts texts;
  private final Canonical canonical;
  private final HttpServletRequest request;

  @Inject
  @Param(pathIndex = 0)
  private String code;

  private Asked asked;
  private Found found;
  private CategoryEntry category;
  private List<Card> shelf;
  private List<Card> near;
  private List<FacetGroup> groups;
  private List<FacetGroup.Choice> chips;
  private List<FacetGroup.Choice> closest;

  @Inject
  public ShelfPage(
      ProductSearch search,
      Guide guide,
      PopularWords popular,
      CountedSearch counted,
      Cards cards,
      FacetGroups facetGroups,
      Texts texts,
      Canonical canonical,
      HttpServletRequest request) {
    this.search = search;
    this.guide = guide;
    this.popular = popular;
    this.counted = counted;
    this.cards = cards;
    this.facetGroups = facetGroups;
    this.texts = texts;
    this.canonical = canonical;
    this.request = request;
  }

  /** Of the category page; an unknown category is not there. */
  public void openCategory() {
    category = guide.category(code).orElse(null);
    if (category == null) {
      leave();
      return;
    }
    open(Asked.of("/category/" + code, code, request.getParameterMap()));
  }

  /** The address of a category that was taken away leads to the one above it, for good. */
  private void leave() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Optional<String> inPlace = code == null ? Optional.empty() : guide.inPlaceOf(code);
    faces.getExternalContext().setResponseStatus(inPlace.isPresent() ? 301 : 404);
    if (inPlace.isPresent()) {
      faces.getExternalContext().setResponseHeader("Location", PublicPaths.category(inPlace.get()));
      faces.responseComplete();
    }
  }

  public void openSearch() {
    open(Asked.of("/search", null, request.getParameterMap()));
    if (found == null) {
      return;
    }
    boolean first = !asked.isFiltered() && asked.page() == 1;
    if (first && found.match() == Found.Match.ALL && found.closest().isEmpty()) {
      popular.note(Tongue.of(texts.locale()).code(), asked.words());
    }
    if (first) {
      counted.searched(asked.words(), found.total() > 0);
    }
    category = guide.category(asked.category()).orElse(null);
  }

  private void open(Asked what) {
    asked = what;
    if (Asked.hasFields(request.getParameterMap())) {
      toOneAddress();
      return;
    }
    found = search.find(what.wanted(Tongue.of(texts.locale()), SIZE));
  }

  /** What a form's fields say has the address that a link has: to keep, to share, to go back to. */
  private void toOneAddress() {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(asked.href());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isThere() {
    return found != null;
  }

  public String getTitle() {
    if (found == null) {
      return texts.of("category.gone");
    }
    if (asked.path().equals("/search")) {
      return asked.words().isEmpty()
          ? texts.of("search.all")
          : texts.of("search.title", asked.words());
    }
    return category.name().in(texts.locale());
  }

  public String getWords() {
    return asked == null ? "" : asked.words();
  }

  public int getTotal() {
    return found.total();
  }

  public boolean isFiltered() {
    return asked.isFiltered();
  }

  public String getBareHref() {
    return asked.bare().href();
  }

  /** What to say when the words were not met as they were typed; else {@code null}. */
  public String getRemark() {
    return switch (found.match()) {
      case MOST -> texts.of("match.most", asked.words());
      case CLOSE -> texts.of("match.close", asked.words());
      case ALL, NONE -> null;
    };
  }

  /** Searches with words that the catalogue knows. */
  public List<FacetGroup.Choice> getClosest() {
    if (closest == null) {
      closest = readClosest();
    }
    return closest;
  }

  private List<FacetGroup.Choice> readClosest() {
    return found.closest().stream()
        .map(word -> new FacetGroup.Choice(word, 0, "/search?q=" + PublicPaths.encode(word), false))
        .toList();
  }

  public List<Card> getCards() {
    if (shelf == null) {
      shelf = readCards();
    }
    return shelf;
  }

  private List<Card> readCards() {
    return placed(found.hits(), (asked.page() - 1) * SIZE);
  }

  public List<FacetGroup> getGroups() {
    if (groups == null) {
      groups = readGroups();
    }
    return groups;
  }

  /** Behind few products that meet the words: some that come near. */
  public List<Card> getNear() {
    if (near == null) {
      near = placed(found.near().stream().limit(SIZE).toList(), found.total());
    }
    return near;
  }

  /** Results of a search say where they stood, those of a department do not. */
  private List<Card> placed(List<Found.Hit> hits, int before) {
    return counted.placed(cards.of(hits), asked.words(), before);
  }

  private List<FacetGroup> readGroups() {
    return facetGroups.of(found, asked);
  }

  public List<FacetGroup.Choice> getChips() {
    if (chips == null) {
      chips = readChips();
    }
    return chips;
  }

  private List<FacetGroup.Choice> readChips() {
    return facetGroups.chips(found, asked);
  }

  public String getPath() {
    return asked.path();
  }

  /** One address for search engines: the category without what was chosen in it. */
  public String getCanonical() {
    return canonical.of(path());
  }

  public List<PublicAddress.Alternate> getAlternates() {
    return canonical.alternates(path());
  }

  private String path() {
    return found == null ? "/" : asked.bare().sorted(Sort.RELEVANCE).href();
  }

  public Shared getShared() {
    return new Shared(
        getTitle(),
        texts.of("home.lead"),
        found == null || found.hits().isEmpty()
            ? null
            : canonical.absolute(found.hits().get(0).picture()));
  }

  /** Search results are no place for search engines. */
  public boolean isUnlisted() {
    return found == null || asked.path().equals("/search") || asked.isFiltered();
  }

  /** What is asked for; {@code null} before it is known. */
  Asked asked() {
    return asked;
  }

  /** What was found; {@code null} where there is no such shelf. */
  Found found() {
    return found;
  }

  /** The category of the page, where there is one. */
  public Optional<CategoryEntry> category() {
    return Optional.ofNullable(category);
  }
}
