package io.vitrine.catalog.gallery;

import io.vitrine.catalog.gallery.OpenGallery.Form;
import io.vitrine.catalog.office.HeldProducts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts the pictures of a variant in order, or takes one away from it. */
@ApplicationScoped
public class ArrangePictures {

  private final HeldProducts held;
  private final OpenGallery openGallery;
  private final WritePictures writePictures;

  @Inject
  public ArrangePictures(HeldProducts held, OpenGallery openGallery, WritePictures writePictures) {
    this.held = held;
    this.openGallery = openGallery;
    this.writePictures = writePictures;
  }

  /**
   * @param order the addresses of all its pictures, the leading one first
   */
  @Transactional
  public GalleryAnswer arrange(
      String product, String sku, long version, List<String> order, String staff) {
    return on(product, sku, version, staff, shown -> order);
  }

  /** One place forward or back; what stands at the end already stays there. */
  @Transactional
  public GalleryAnswer move(
      String product, String sku, long version, String path, boolean forward, String staff) {
    return on(
        product,
        sku,
        version,
        staff,
        shown -> {
          List<String> order = new ArrayList<>(shown);
          int at = order.indexOf(path);
          int to = forward ? at - 1 : at + 1;
          if (at >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, at, to);
          }
          return order;
        });
  }

  /** The picture itself stays in the house: another variant may show it. */
  @Transactional
  public GalleryAnswer remove(String product, String sku, long version, String path, String staff) {
    Optional<GalleryAnswer> refusal = refusal(product, sku, version);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    List<String> shown = new ArrayList<>(form(product, sku).paths());
    return shown.remove(path)
        ? writePictures.write(product, version, Map.of(sku, shown), staff)
        : GalleryAnswer.refused(404, "picture-unknown", product);
  }

  private GalleryAnswer on(
      String product,
      String sku,
      long version,
      String staff,
      Function<List<String>, List<String>> arranged) {
    Optional<GalleryAnswer> refusal = refusal(product, sku, version);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    List<String> shown = form(product, sku).paths();
    List<String> order = arranged.apply(shown);
    boolean same =
        order.size() == shown.size() && new HashSet<>(order).equals(new HashSet<>(shown));
    return same
        ? writePictures.write(product, version, Map.of(sku, order), staff)
        : GalleryAnswer.refused(422, "picture-order", product);
  }

  private Form form(String product, String sku) {
    return openGallery.of(product).flatMap(gallery -> gallery.form(sku)).orElseThrow();
  }

  private Optional<GalleryAnswer> refusal(String product, String sku, long version) {
    Optional<Long> now = held.version(product);
    if (now.isEmpty() || openGallery.of(product).flatMap(it -> it.form(sku)).isEmpty()) {
      return Optional.of(GalleryAnswer.refused(404, "gallery-unknown", product));
    }
    return now.get() == version
        ? Optional.empty()
        : Optional.of(GalleryAnswer.refused(412, "gallery-changed", product));
  }
}
