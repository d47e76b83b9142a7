package io.vitrine.catalog.gallery;

import io.vitrine.catalog.media.Glb;
import io.vitrine.catalog.media.Models;
import io.vitrine.catalog.office.HeldProducts;
import io.vitrine.catalog.product.writing.FieldChange;
import io.vitrine.catalog.product.writing.NoteChange;
import io.vitrine.catalog.product.writing.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Gives a product a model to turn and place, or takes it away. */
@ApplicationScoped
public class KeepModel {

  /** What the history calls it. */
  private static final String FIELD = "model";

  private final HeldProducts held;
  private final Models models;
  private final NoteChange noteChange;

  @Inject
  public KeepModel(HeldProducts held, Models models, NoteChange noteChange) {
    this.held = held;
    this.models = models;
    this.noteChange = noteChange;
  }

  /**
   * @param version of the product as it was read
   */
  @Transactional
  public GalleryAnswer give(String product, long version, byte[] file, String staff) {
    Optional<GalleryAnswer> refusal = refusal(product, version);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Glb.Fault> fault = Glb.fault(file);
    if (fault.isPresent()) {
      return refused(fault.get());
    }
    String before = models.of(product).orElse(null);
    String after = models.give(product, file);
    if (after.equals(before)) {
      return new GalleryAnswer.Done(version);
    }
    return noted(product, before, after, staff);
  }

  @Transactional
  public GalleryAnswer take(String product, long version, String staff) {
    Optional<GalleryAnswer> refusal = refusal(product, version);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<String> before = models.of(product);
    if (before.isEmpty()) {
      return GalleryAnswer.refused(404, "model-none", product);
    }
    models.take(product);
    return noted(product, before.get(), null, staff);
  }

  private GalleryAnswer noted(String product, String before, String after, String staff) {
    noteChange.note(product, List.of(new FieldChange(FIELD, before, after)), Origin.byHand(staff));
    return new GalleryAnswer.Done(held.version(product).orElseThrow());
  }

  private Optional<GalleryAnswer> refusal(String product, long version) {
    Optional<Long> now = held.version(product);
    if (now.isEmpty()) {
      return Optional.of(GalleryAnswer.refused(404, "gallery-unknown", product));
    }
    return now.get() == version
        ? Optional.empty()
        : Optional.of(GalleryAnswer.refused(412, "gallery-changed", product));
  }

  private static GalleryAnswer refused(Glb.Fault fault) {
    return switch (fault) {
      case LARGE -> GalleryAnswer.refused(413, "model-large");
      case KIND -> GalleryAnswer.refused(422, "model-kind");
      case BROKEN -> GalleryAnswer.refused(422, "model-broken");
      case EMPTY -> GalleryAnswer.refused(422, "model-empty");
      case SCATTERED -> GalleryAnswer.refused(422, "model-scattered");
      case PACKED -> GalleryAnswer.refused(422, "model-packed");
    };
  }
}
