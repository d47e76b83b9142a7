package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.sharing.Doorplate;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnedSelections;
import io.vitrine.catalog.selection.sharing.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads selections by their links. */
@ApplicationScoped
public class Selections {

  /** An opening is noted at most once a day. */
  private static final Duration NOTED = Duration.ofDays(1);

  private final EntityManager database;
  private final Clock clock;

  @Inject
  public Selections(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** By a link, or by its number for whoever has the owner's secret; empty where it is neither. */
  @Transactional
  public Optional<Opened> open(OwnedSelection held) {
    return ByLink.find(database, held.token(), LockModeType.NONE)
        .flatMap(
            selection ->
                selection
                    .rightOf(held)
                    .map(right -> new Opened(opened(selection), right, held.token())));
  }

  /** By a link alone. */
  @Transactional
  public Optional<Opened> open(String link) {
    return open(OwnedSelection.byLink(link));
  }

  /** Opening a list keeps it; that is no change, so the version stays. */
  private SelectionView opened(Selection selection) {
    SelectionView view = selection.view();
    Instant now = clock.instant();
    if (view.until().minus(OwnedSelections.KEPT).plus(NOTED).isBefore(now)) {
      database
          .createNativeQuery("update catalog.selection set opened = ?1 where token = ?2")
          .setParameter(1, now.atOffset(ZoneOffset.UTC))
          .setParameter(2, view.token())
          .executeUpdate();
    }
    return view;
  }

  /**
   * What a browser's list is called and holds.
   *
   * @param name {@code null} while nobody named it
   * @param skus the variants in it
   */
  public record Face(OwnedSelection held, String name, Right right, Set<String> skus) {}

  /** The lists that a browser may change, in its order, with two statements. */
  @Transactional
  public List<Face> faces(OwnedSelections held) {
    if (held.all().isEmpty()) {
      return List.of();
    }
    List<String> asked = held.all().stream().map(OwnedSelection::token).toList();
    Map<String, Doorplate> doors = new HashMap<>();
    for (Object[] row :
        database
            .createQuery(
                "select s.token, s.door.ownerDigest, s.door.editToken, s.name from Selection s"
                    + " where s.token in :asked or s.door.editToken in :asked",
                Object[].class)
            .setParameter("asked", asked)
            .getResultList()) {
      Doorplate door =
          new Doorplate((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
      doors.put(door.token(), door);
      if (door.editToken() != null) {
        doors.put(door.editToken(), door);
      }
    }
    Map<String, Set<String>> skus = skus(doors.values());
    return held.all().stream()
        .filter(one -> doors.containsKey(one.token()))
        .flatMap(one -> face(one, doors.get(one.token()), skus).stream())
        .toList();
  }

  private static Optional<Face> face(
      OwnedSelection held, Doorplate door, Map<String, Set<String>> skus) {
    return door.rightOf(held)
        .filter(Right::edits)
        .map(
            right -> new Face(held, door.name(), right, skus.getOrDefault(door.token(), Set.of())));
  }

  private Map<String, Set<String>> skus(Collection<Doorplate> doors) {
    Map<String, Set<String>> skus = new HashMap<>();
    if (doors.isEmpty()) {
      return skus;
    }
    database
        .createQuery(
            "select i.selection, i.sku from SelectionItem i where i.selection in :tokens",
            Object[].class)
        .setParameter("tokens", doors.stream().map(Doorplate::token).distinct().toList())
        .getResultList()
        .forEach(
            row ->
                skus.computeIfAbsent((String) row[0], token -> new HashSet<>())
                    .add((String) row[1]));
    return skus;
  }
}
