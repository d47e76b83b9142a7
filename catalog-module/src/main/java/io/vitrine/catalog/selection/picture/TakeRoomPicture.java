package io.vitrine.catalog.selection.picture;

import io.vitrine.catalog.media.photo.Darkroom;
import io.vitrine.catalog.media.photo.Photograph;
import io.vitrine.catalog.selection.EditAnswer;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes what a phone sent, has a picture made of it and shows it on the list. */
@ApplicationScoped
public class TakeRoomPicture {

  private final ShowRoom rooms;
  private final Darkroom darkroom;

  @Inject
  public TakeRoomPicture(ShowRoom rooms, Darkroom darkroom) {
    this.rooms = rooms;
    this.darkroom = darkroom;
  }

  /** Who may not show a picture there is told so before anything is made of what was sent. */
  public EditAnswer take(OwnedSelection held, InputStream sent) throws IOException {
    byte[] file = sent.readNBytes(Photograph.MOST_BYTES + 1);
    Optional<Refusal> refusal = rooms.refusal(held);
    if (refusal.isPresent()) {
      return new EditAnswer.Refused(refusal.get());
    }
    return darkroom
        .develop(file, photograph -> shown(held, photograph), fault -> refused(of(fault)))
        .orElse(refused(Refusal.PICTURE_BUSY))
        .get();
  }

  /** The list is not waited for inside of the darkroom. */
  private Supplier<EditAnswer> shown(OwnedSelection held, Photograph photograph) {
    PhonePicture picture = PhonePicture.of(photograph);
    return () -> rooms.show(held, picture);
  }

  private static Supplier<EditAnswer> refused(Refusal refusal) {
    return () -> new EditAnswer.Refused(refusal);
  }

  private static Refusal of(Photograph.Fault fault) {
    return switch (fault) {
      case KIND -> Refusal.PICTURE_KIND;
      case LARGE, PIXELS -> Refusal.PICTURE_LARGE;
      case BROKEN -> Refusal.PICTURE_BROKEN;
    };
  }
}
