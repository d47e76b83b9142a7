package io.vitrine.catalog.media;

import io.vitrine.catalog.database.Sql;
import java.time.Clock;

/** The names by which files of products call what was taken in. */
record MediaNames(Sql sql, Clock clock) {

  /** From now on this name means this picture, whatever it meant before. */
  void give(String name, String stored, int bytes) {
    sql.run("delete from catalog.media where name = ?", name);
    sql.run(
        "insert into catalog.media (name, stored, content_type, bytes, added)"
            + " values (?, ?, ?, ?, ?)",
        name,
        stored,
        MediaStore.contentTypeOf(stored),
        (long) bytes,
        clock.instant());
  }
}
