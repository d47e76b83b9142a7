package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.publication.PublicPaths;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where to go from a page that is not there: the departments of the house, and my shop. */
@Named
@RequestScoped
public class WayOn {

  private final Guide guide;
  private final MyShop myShop;
  private final Texts texts;

  @Inject
  public WayOn(Guide guide, MyShop myShop, Texts texts) {
    this.guide = guide;
    this.myShop = myShop;
    this.texts = texts;
  }

  /** A place to go. */
  public record Way(String label, String href) {}

  public List<Way> getDepartments() {
    return guide.below(null).stream()
        .map(c -> new Way(c.name().in(texts.locale()), PublicPaths.category(c.code())))
        .toList();
  }

  /** The shop that was chosen, else all of them. */
  public Way getShop() {
    return myShop
        .shop()
        .map(s -> new Way(texts.of("way.shop", guide.shortName(s)), PublicPaths.shop(s.code())))
        .orElseGet(() -> new Way(texts.of("shops"), "/shops"));
  }
}
