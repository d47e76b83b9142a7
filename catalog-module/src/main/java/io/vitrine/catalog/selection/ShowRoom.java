package io.vitrine.catalog.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The owner of a list puts a picture of the room on it; whoever has its address looks at it. */
@ApplicationScoped
public class ShowRoom {

  private final EntityManager database;
  private final Clock clock;

  @Inject
  public ShowRoom(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Why this picture could not be put there now; asked before anything is made of what was sent.
   */
  @Transactional
  public Optional<Refusal> refusal(OwnedSelection held) {
    return refusal(ByLink.find(database, held.token(), LockModeType.NONE), held);
  }

  @Transactional
  public EditAnswer show(OwnedSelection held, PhonePicture picture) {
    Optional<Selection> found = ByLink.find(database, held.token(), LockModeType.PESSIMISTIC_WRITE);
    Optional<Refusal> refusal = refusal(found, held);
    if (refusal.isPresent()) {
      return new EditAnswer.Refused(refusal.get());
    }
    Selection selection = found.orElseThrow();
    String id = OwnerSecret.random();
    selection.show(
        new SelectionView.Picture(id, picture.width(), picture.height()), clock.instant());
    // the picture's row first: its content refers to it
    database.flush();
    database.persist(new RoomPictureContent(id, picture.jpeg()));
    database.flush();
    return new EditAnswer.Edited(new Opened(selection.view(), Right.OWNER, held.token()));
  }

  private static Optional<Refusal> refusal(Optional<Selection> found, OwnedSelection held) {
    Optional<Right> right = found.flatMap(selection -> selection.rightOf(held));
    if (right.isEmpty()) {
      return Optional.of(Refusal.UNKNOWN);
    }
    if (right.get() != Right.OWNER) {
      return Optional.of(right.get().edits() ? Refusal.OWNER_ONLY : Refusal.NOT_OWNER);
    }
    return found.get().hasRoomForPicture() ? Optional.empty() : Optional.of(Refusal.PICTURES_FULL);
  }

  /** A picture by its address, of which nobody guesses 128 random bits. */
  @Transactional
  public Optional<byte[]> picture(String id) {
    return id.matches("[A-Za-z0-9_-]{22}")
        ? Optional.ofNullable(database.find(RoomPictureContent.class, id))
            .map(RoomPictureContent::content)
        : Optional.empty();
  }
}
