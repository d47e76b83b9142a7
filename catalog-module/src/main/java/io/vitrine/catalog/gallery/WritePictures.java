package io.vitrine.catalog.gallery;

import io.vitrine.catalog.media.Pictures;
import io.vitrine.catalog.office.EditProduct;
import io.vitrine.catalog.office.ProductEdit;
import io.vitrine.catalog.office.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes which pictures variants show, by the rules and with the history of every other edit. */
@ApplicationScoped
public class WritePictures {

  private static final String MEDIA = "/media/";

  private final EditProduct editProduct;
  private final Pictures pictures;

  @Inject
  public WritePictures(EditProduct editProduct, Pictures pictures) {
    this.editProduct = editProduct;
    this.pictures = pictures;
  }

  /**
   * @param paths the addresses of the pictures of each variant, the leading one first
   */
  @Transactional
  public GalleryAnswer write(
      String product, long version, Map<String, List<String>> paths, String staff) {
    Set<String> all = new HashSet<>();
    paths.values().forEach(all::addAll);
    Map<String, String> names = pictures.namesOf(all);
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    paths.forEach(
        (sku, shown) ->
            cells.put(
                sku,
                Map.of(
                    "pictures",
                    String.join("|", shown.stream().map(path -> name(path, names)).toList()))));
    return editProduct
        .edit(product, new ProductEdit(version, Map.of(), cells), staff)
        .<GalleryAnswer>fold(now -> new GalleryAnswer.Done(now), no -> refused(no, product));
  }

  private static String name(String path, Map<String, String> names) {
    return names.getOrDefault(path, path.startsWith(MEDIA) ? path.substring(MEDIA.length()) : path);
  }

  private static GalleryAnswer refused(Refusal no, String product) {
    return switch (no.status()) {
      case 404 -> GalleryAnswer.refused(404, "gallery-unknown", product);
      case 412 -> GalleryAnswer.refused(412, "gallery-changed", product);
      default -> GalleryAnswer.refused(no.status(), "gallery-fields", product);
    };
  }
}
