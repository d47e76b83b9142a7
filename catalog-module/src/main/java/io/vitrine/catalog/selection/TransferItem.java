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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** An article goes from one list to another, with its note. */
@ApplicationScoped
public class TransferItem {

  private final EntityManager database;
  private final Clock clock;

  @Inject
  public TransferItem(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Empty when it stands in the other list now; else nothing has changed, and why. */
  @Transactional
  public Optional<Refusal> transfer(OwnedSelection from, OwnedSelection to, String sku) {
    Optional<String> source = tokenOf(from);
    Optional<String> target = tokenOf(to);
    if (source.isEmpty() || target.isEmpty()) {
      return Optional.of(Refusal.UNKNOWN);
    }
    // always in the same order, so that two who exchange articles do not wait for each other
    Map<String, Selection> locked = new HashMap<>();
    for (String token : new TreeSet<>(java.util.List.of(source.get(), target.get()))) {
      locked.put(token, database.find(Selection.class, token, LockModeType.PESSIMISTIC_WRITE));
    }
    Optional<Refusal> refused =
        moved(locked.get(source.get()), locked.get(target.get()), from, to, sku);
    if (refused.isPresent()) {
      database.clear();
    }
    return refused;
  }

  private Optional<Refusal> moved(
      Selection source, Selection target, OwnedSelection from, OwnedSelection to, String sku) {
    if (source == null || target == null) {
      return Optional.of(Refusal.UNKNOWN);
    }
    if (!edits(source, from) || !edits(target, to)) {
      return Optional.of(Refusal.NOT_OWNER);
    }
    SelectionView.Item item =
        source.view().items().stream().filter(i -> i.sku().equals(sku)).findFirst().orElse(null);
    if (item == null) {
      return Optional.of(Refusal.NOT_KEPT);
    }
    if (source == target) {
      return Optional.empty();
    }
    try {
      Optional<Refusal> refused = target.receive(item, clock.instant());
      return refused.isPresent() ? refused : source.remove(sku, clock.instant());
    } catch (InvalidValue tooLong) {
      return Optional.of(Refusal.TOO_LONG);
    }
  }

  private Optional<String> tokenOf(OwnedSelection held) {
    return ByLink.find(database, held.token(), LockModeType.NONE)
        .map(found -> found.view().token());
  }

  private static boolean edits(Selection selection, OwnedSelection held) {
    return selection.rightOf(held).filter(Right::edits).isPresent();
  }
}
