package io.vitrine.catalog.selection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Finds the selection to which its own number or a link leads. */
final class ByLink {

  private static final List<String> QUERIES =
      List.of(
          "select s.token from Selection s where s.door.readToken = :asked",
          "select s.token from Selection s where s.door.editToken = :asked",
          "select s.token from Selection s where s.door.carryToken = :asked");

  private ByLink() {}

  /** What is found by a number says nothing yet of who may do what with it. */
  static Optional<Selection> find(EntityManager database, String asked, LockModeType lock) {
    if (asked == null || !asked.matches("[A-Za-z0-9_-]{22}")) {
      return Optional.empty();
    }
    Selection own = database.find(Selection.class, asked, lock);
    if (own != null) {
      return Optional.of(own);
    }
    return QUERIES.stream()
        .flatMap(
            query ->
                database
                    .createQuery(query, String.class)
                    .setParameter("asked", asked)
                    .getResultStream())
        .findFirst()
        .map(token -> database.find(Selection.class, token, lock));
  }
}
