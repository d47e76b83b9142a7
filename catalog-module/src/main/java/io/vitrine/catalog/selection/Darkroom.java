package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.picture.PhonePicture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes what a phone sent and makes a picture anew from it, two at a time, so that memory stays
 * small whatever is sent at once.
 */
@ApplicationScoped
public class Darkroom {

  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 10;

  private final ShowRoom rooms;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  @Inject
  public Darkroom(ShowRoom rooms) {
    this.rooms = rooms;
  }

  /** Who may not show a picture there is told so before anything is made of what was sent. */
  public EditAnswer take(OwnedSelection held, InputStream sent) throws IOException {
    byte[] file = sent.readNBytes(PhonePicture.MOST_BYTES + 1);
    Optional<Refusal> refusal = rooms.refusal(held);
    if (refusal.isPresent()) {
      return new EditAnswer.Refused(refusal.get());
    }
    if (!entered()) {
      return new EditAnswer.Refused(Refusal.PICTURE_BUSY);
    }
    PhonePicture.Taken taken;
    try {
      taken = PhonePicture.from(file);
    } finally {
      places.release();
    }
    return taken.fold(
        picture -> rooms.show(held, picture), fault -> new EditAnswer.Refused(of(fault)));
  }

  private boolean entered() {
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Refusal of(PhonePicture.Fault fault) {
    return switch (fault) {
      case KIND -> Refusal.PICTURE_KIND;
      case LARGE -> Refusal.PICTURE_LARGE;
      case BROKEN -> Refusal.PICTURE_BROKEN;
    };
  }
}
