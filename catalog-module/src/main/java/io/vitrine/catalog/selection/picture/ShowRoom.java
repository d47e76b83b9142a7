package io.vitrine.catalog.selection.picture;

import io.vitrine.catalog.selection.EditAnswer;
import io.vitrine.catalog.selection.EditSelection;
import io.vitrine.catalog.selection.Opened;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.SelectionEdit;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.catalog.selection.Selections;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnerSecret;
import io.vitrine.catalog.selection.sharing.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The owner of a list puts a picture of the room on it; whoever has its address looks at it. */
@ApplicationScoped
public class ShowRoom {

  private final EntityManager database;
  private final Selections selections;
  private final EditSelection edits;

  @Inject
  public ShowRoom(EntityManager database, Selections selections, EditSelection edits) {
    this.database = database;
    this.selections = selections;
    this.edits = edits;
  }

  /**
   * Why this picture could not be put there now; asked before anything is made of what was sent.
   */
  @Transactional
  public Optional<Refusal> refusal(OwnedSelection held) {
    Opened opened = selections.open(held).orElse(null);
    if (opened == null) {
      return Optional.of(Refusal.UNKNOWN);
    }
    if (opened.right() != Right.OWNER) {
      return Optional.of(opened.right().edits() ? Refusal.OWNER_ONLY : Refusal.NOT_OWNER);
    }
    return opened.view().hasRoomForPicture()
        ? Optional.empty()
        : Optional.of(Refusal.PICTURES_FULL);
  }

  @Transactional
  public EditAnswer show(OwnedSelection held, PhonePicture picture) {
    String id = OwnerSecret.random();
    SelectionEdit.Show show =
        new SelectionEdit.Show(new SelectionView.Picture(id, picture.width(), picture.height()));
    EditAnswer answer = edits.edit(held, show);
    // the picture's row is written by then: its content refers to it
    answer.fold(shown -> keep(id, picture), refused -> null);
    return answer;
  }

  private RoomPictureContent keep(String id, PhonePicture picture) {
    RoomPictureContent content = new RoomPictureContent(id, picture.jpeg());
    database.persist(content);
    return content;
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
