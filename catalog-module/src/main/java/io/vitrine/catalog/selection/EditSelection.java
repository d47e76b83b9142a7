package io.vitrine.catalog.selection;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The owner of a selection changes it. */
@ApplicationScoped
public class EditSelection {

  private final EntityManager database;
  private final PublishedArticles articles;
  private final Clock clock;

  @Inject
  public EditSelection(EntityManager database, PublishedArticles articles, Clock clock) {
    this.database = database;
    this.articles = articles;
    this.clock = clock;
  }

  /** The change as the owner asked for it, whatever the version is. */
  @Transactional
  public EditAnswer edit(String token, OwnerSecret owner, SelectionEdit edit) {
    return edit(token, owner, edit, Optional.empty());
  }

  /** The change, if nobody changed the selection since it was read. */
  @Transactional
  public EditAnswer edit(String token, OwnerSecret owner, SelectionEdit edit, long version) {
    return edit(token, owner, edit, Optional.of(version));
  }

  private EditAnswer edit(
      String token, OwnerSecret owner, SelectionEdit edit, Optional<Long> version) {
    // the row of the selection is locked: two tabs that keep at once wait for each other
    Selection selection = database.find(Selection.class, token, LockModeType.PESSIMISTIC_WRITE);
    if (selection == null) {
      return new EditAnswer.Refused(Refusal.UNKNOWN);
    }
    if (!selection.belongsTo(owner)) {
      return new EditAnswer.Refused(Refusal.NOT_OWNER);
    }
    if (version.isPresent() && version.get() != selection.view().version()) {
      return new EditAnswer.Refused(Refusal.CHANGED);
    }
    if (!articles.hold(edit.articles())) {
      return new EditAnswer.Refused(Refusal.UNKNOWN_ARTICLE);
    }
    Optional<Refusal> refusal = tried(edit, selection);
    if (refusal.isPresent()) {
      database.clear();
      return new EditAnswer.Refused(refusal.get());
    }
    database.flush();
    return new EditAnswer.Edited(selection.view());
  }

  private Optional<Refusal> tried(SelectionEdit edit, Selection selection) {
    try {
      return edit.on(new SelectionEdit.OpenSelection(selection, clock.instant()));
    } catch (InvalidValue tooLong) {
      return Optional.of(Refusal.TOO_LONG);
    }
  }
}
