package io.vitrine.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Finds pictures by the name a file of products gives them. */
@ApplicationScoped
public class Pictures {

  private static final String MEDIA = "/media/";

  /** What a row of a file can say: several names stand in one cell, and none is an address. */
  private static final Pattern NAMEABLE =
      Pattern.compile("(?!.*(?:\\.\\.|://))[^/\\s|\\\\](?:[^|\\\\]*[^\\s|\\\\])?");

  private final DataSource database;

  @Inject
  public Pictures(DataSource database) {
    this.database = database;
  }

  /** The address below the context root, if the house holds a picture of this name. */
  public Optional<String> addressOf(String name) {
    return comesWithHouse(name) ? Optional.of("/media/" + name) : imported(name);
  }

  /**
   * The name by which a file calls each of these pictures; one that no file can name is not in it.
   *
   * @param addresses as {@link #addressOf} gives them
   */
  public Map<String, String> namesOf(Collection<String> addresses) {
    Map<String, String> names = new HashMap<>();
    Set<String> stored = new HashSet<>();
    for (String address : addresses) {
      String name = address.startsWith(MEDIA) ? address.substring(MEDIA.length()) : address;
      if (comesWithHouse(name)) {
        names.put(address, name);
      } else {
        stored.add(name);
      }
    }
    try (Connection connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "select m.stored, m.name from unnest(cast(? as varchar array)) as k(stored)"
                    + " join catalog.media m on m.stored = k.stored order by m.name")) {
      statement.setArray(1, connection.createArrayOf("varchar", stored.toArray()));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          if (NAMEABLE.matcher(rows.getString(2)).matches()) {
            names.putIfAbsent(MEDIA + rows.getString(1), rows.getString(2));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the names of pictures could not be looked up", e);
    }
    return names;
  }

  /** Whether a picture of this name comes with the house. */
  public static boolean comesWithHouse(String name) {
    return HouseMedia.isPicture(name);
  }

  private Optional<String> imported(String name) {
    try (Connection connection = database.getConnection();
        var statement =
            connection.prepareStatement("select stored from catalog.media where name = ?")) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? Optional.of("/media/" + rows.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the picture " + name + " could not be looked up", e);
    }
  }
}
