package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.Right;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Its owner, or somebody who was given the link to take part, changes a selection. */
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

  /** The change, whatever the version is. */
  @Transactional
  public EditAnswer edit(OwnedSelection held, SelectionEdit edit) {
    return edit(held, edit, Optional.empty());
  }

  /** The change, if nobody changed the selection since it was read. */
  @Transactional
  public EditAnswer edit(OwnedSelection held, SelectionEdit edit, Optional<Long> version) {
    // the row of the selection is locked: two tabs that keep at once wait for each other
    Selection selection =
        ByLink.find(database, held.token(), LockModeType.PESSIMISTIC_WRITE).orElse(null);
    Optional<Right> right = Optional.ofNullable(selection).flatMap(found -> found.rightOf(held));
    if (right.isEmpty()) {
      return new EditAnswer.Refused(Refusal.UNKNOWN);
    }
    if (!right.get().edits()) {
      return new EditAnswer.Refused(Refusal.NOT_OWNER);
    }
    SelectionView before = selection.view();
    if (right.get() != Right.OWNER && edit.forOwnerOnly(before)) {
      return new EditAnswer.Refused(Refusal.OWNER_ONLY);
    }
    if (version.isPresent() && version.get() != before.version()) {
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
    return new EditAnswer.Edited(new Opened(selection.view(), right.get(), held.token()));
  }

  private Optional<Refusal> tried(SelectionEdit edit, Selection selection) {
    try {
      return edit.on(new SelectionEdit.OpenSelection(selection, clock.instant()));
    } catch (InvalidValue tooLong) {
      return Optional.of(Refusal.TOO_LONG);
    }
  }
}
