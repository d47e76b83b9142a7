package io.vitrine.catalog.media;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The names by which files of products call what was taken in. */
record MediaNames(DataSource database, Clock clock) {

  /** From now on this name means this picture, whatever it meant before. */
  void give(String name, String stored, int bytes) {
    try (Connection connection = database.getConnection();
        PreparedStatement forget =
            connection.prepareStatement("delete from catalog.media where name = ?");
        PreparedStatement keep =
            connection.prepareStatement(
                "insert into catalog.media (name, stored, content_type, bytes, added)"
                    + " values (?, ?, ?, ?, ?)")) {
      forget.setString(1, name);
      forget.executeUpdate();
      keep.setString(1, name);
      keep.setString(2, stored);
      keep.setString(3, MediaStore.contentTypeOf(stored));
      keep.setLong(4, bytes);
      keep.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the picture " + stored + " could not be noted", e);
    }
  }
}
