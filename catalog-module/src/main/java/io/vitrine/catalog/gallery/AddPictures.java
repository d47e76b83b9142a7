package io.vitrine.catalog.gallery;

import io.vitrine.catalog.gallery.OpenGallery.Form;
import io.vitrine.catalog.gallery.OpenGallery.Gallery;
import io.vitrine.catalog.media.KeepPicture;
import io.vitrine.catalog.media.PictureWords;
import io.vitrine.catalog.media.photo.Photograph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes pictures in for one variant or for all of a product. They come together or not at all: one
 * that cannot be taken refuses the whole, and says which it is.
 */
@ApplicationScoped
public class AddPictures {

  /** How many come at once. */
  public static final int MOST_AT_ONCE = 8;

  /** How many a variant shows. */
  static final int MOST = 20;

  private final OpenGallery openGallery;
  private final KeepPicture keepPicture;
  private final ShowPictures showPictures;

  @Inject
  public AddPictures(OpenGallery openGallery, KeepPicture keepPicture, ShowPictures showPictures) {
    this.openGallery = openGallery;
    this.keepPicture = keepPicture;
    this.showPictures = showPictures;
  }

  /** One of them, ready to be shown, or why it is not. */
  private record Ready(ShowPictures.Ready picture, GalleryAnswer.Refused refusal) {}

  /**
   * @param sku the variant, or {@code null} for all of the product
   * @param version of the product as it was read
   */
  public GalleryAnswer add(
      String product, String sku, long version, List<NewPicture> sent, String staff) {
    Optional<GalleryAnswer> refusal = refusal(product, sku, version, sent);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    List<ShowPictures.Ready> ready = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      Ready one = ready(sent.get(i), String.valueOf(i + 1));
      if (one.refusal() != null) {
        return one.refusal();
      }
      ready.add(one.picture());
    }
    return showPictures.show(product, sku, version, ready, staff);
  }

  /** Asked before anything is made of what was sent. */
  private Optional<GalleryAnswer> refusal(
      String product, String sku, long version, List<NewPicture> sent) {
    Optional<Gallery> gallery = openGallery.of(product);
    if (gallery.isEmpty() || (sku != null && gallery.get().form(sku).isEmpty())) {
      return Optional.of(GalleryAnswer.refused(404, "gallery-unknown", product));
    }
    if (gallery.get().version() != version) {
      return Optional.of(GalleryAnswer.refused(412, "gallery-changed", product));
    }
    if (sent.isEmpty() || sent.size() > MOST_AT_ONCE) {
      return Optional.of(GalleryAnswer.refused(422, "picture-count", String.valueOf(MOST_AT_ONCE)));
    }
    boolean full =
        gallery.get().forms().stream()
            .filter(form -> sku == null || form.sku().equals(sku))
            .map(Form::pictures)
            .anyMatch(pictures -> pictures.size() + sent.size() > MOST);
    return full
        ? Optional.of(GalleryAnswer.refused(409, "picture-full", String.valueOf(MOST)))
        : Optional.empty();
  }

  private Ready ready(NewPicture sent, String nth) {
    if (!sent.isSaid()) {
      return refused(422, "picture-words", nth);
    }
    if (sent.altFr().length() > PictureWords.LONGEST
        || sent.altEn().length() > PictureWords.LONGEST) {
      return refused(422, "picture-words-long", nth);
    }
    return keepPicture
        .make(
            sent.file(),
            made -> new Ready(new ShowPictures.Ready(made, sent.altFr(), sent.altEn()), null),
            fault -> refused(fault, nth))
        .orElseGet(() -> refused(503, "picture-busy", nth));
  }

  private static Ready refused(Photograph.Fault fault, String nth) {
    return switch (fault) {
      case KIND -> refused(422, "picture-kind", nth);
      case LARGE -> refused(413, "picture-large", nth);
      case PIXELS -> refused(413, "picture-pixels", nth);
      case BROKEN -> refused(422, "picture-broken", nth);
    };
  }

  private static Ready refused(int status, String name, String nth) {
    return new Ready(null, GalleryAnswer.refused(status, name, nth));
  }
}
