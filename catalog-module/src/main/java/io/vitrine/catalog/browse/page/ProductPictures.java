package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.product.CatalogueEntry.Picture;
import io.vitrine.catalog.publication.PublicPaths;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The pictures of the product that the page shows, and its model. */
@Named
@RequestScoped
public class ProductPictures {

  private final ProductPage page;
  private final Texts texts;

  @Inject
  @Param(name = "picture")
  private String wanted;

  private List<Thumb> thumbs;

  @Inject
  public ProductPictures(ProductPage page, Texts texts) {
    this.page = page;
    this.texts = texts;
  }

  /** A picture to look at larger. */
  public record Thumb(String src, String alt, String href, boolean chosen) {}

  public List<Thumb> getThumbs() {
    if (thumbs == null) {
      thumbs = readThumbs();
    }
    return thumbs;
  }

  private List<Thumb> readThumbs() {
    List<Thumb> thumbs = new ArrayList<>();
    for (int i = 0; i < pictures().size(); i++) {
      thumbs.add(
          new Thumb(
              pictures().get(i).path(),
              pictures().get(i).alt().in(texts.locale()),
              PublicPaths.variant(page.entry().product(), page.variant().sku())
                  + (i == 0 ? "" : "&picture=" + (i + 1)),
              i == chosen()));
    }
    return thumbs;
  }

  /** The one that is shown large, or {@code null}. */
  public String getPicture() {
    return pictures().isEmpty() ? null : pictures().get(chosen()).path();
  }

  public String getAlt() {
    return pictures().isEmpty() ? "" : pictures().get(chosen()).alt().in(texts.locale());
  }

  private List<Picture> pictures() {
    return page.variant().pictures();
  }

  private int chosen() {
    int number = wanted != null && wanted.matches("[1-9]\\d?") ? Integer.parseInt(wanted) : 1;
    return number <= pictures().size() ? number - 1 : 0;
  }

  /** The address of the model to turn and place, or {@code null}. */
  public String getModel() {
    return page.entry().model();
  }
}
