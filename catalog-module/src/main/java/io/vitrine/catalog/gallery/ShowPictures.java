package io.vitrine.catalog.gallery;

import io.vitrine.catalog.gallery.OpenGallery.Form;
import io.vitrine.catalog.gallery.OpenGallery.Gallery;
import io.vitrine.catalog.media.KeepPicture;
import io.vitrine.catalog.media.PictureWords;
import io.vitrine.catalog.office.HeldProducts;
import io.vitrine.catalog.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts pictures that were made behind those that a variant shows already. */
@ApplicationScoped
public class ShowPictures {

  private final HeldProducts held;
  private final OpenGallery openGallery;
  private final KeepPicture keepPicture;
  private final PictureWords words;
  private final WritePictures writePictures;

  @Inject
  public ShowPictures(
      HeldProducts held,
      OpenGallery openGallery,
      KeepPicture keepPicture,
      PictureWords words,
      WritePictures writePictures) {
    this.held = held;
    this.openGallery = openGallery;
    this.keepPicture = keepPicture;
    this.words = words;
    this.writePictures = writePictures;
  }

  /** A picture that was made and what is said of it. */
  public record Ready(KeepPicture.Made made, String altFr, String altEn) {}

  /**
   * @param sku the variant, or {@code null} for all of the product
   */
  @Transactional
  public GalleryAnswer show(
      String product, String sku, long version, List<Ready> ready, String staff) {
    Optional<Long> now = held.version(product);
    if (now.isEmpty() || now.get() != version) {
      return GalleryAnswer.refused(412, "gallery-changed", product);
    }
    for (Ready each : ready) {
      keepPicture.note(each.made());
      Text alt = new Text(each.altFr(), each.altEn());
      words.say(
          each.made().path(),
          new PictureWords.Said(
              alt, words.of(each.made().path()).map(PictureWords.Said::focus).orElse(null)));
    }
    Gallery gallery = openGallery.of(product).orElseThrow();
    Map<String, List<String>> paths = new LinkedHashMap<>();
    for (Form form : gallery.forms()) {
      if (sku == null || form.sku().equals(sku)) {
        LinkedHashSet<String> all = new LinkedHashSet<>(form.paths());
        ready.forEach(each -> all.add(each.made().path()));
        paths.put(form.sku(), new ArrayList<>(all));
      }
    }
    return writePictures.write(product, version, paths, staff);
  }
}
