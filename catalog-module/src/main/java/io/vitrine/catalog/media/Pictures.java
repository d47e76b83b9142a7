package io.vitrine.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Finds pictures by the name a file of products gives them. */
@ApplicationScoped
public class Pictures {

  static final String OWN = "META-INF/resources/media/";

  private static final Pattern OWN_NAME = Pattern.compile("demo/[a-z0-9][a-z0-9-]{0,80}\\.svg");

  private final DataSource database;

  @Inject
  public Pictures(DataSource database) {
    this.database = database;
  }

  /** The address below the context root, if the house holds a picture of this name. */
  public Optional<String> addressOf(String name) {
    return own(name).isPresent() ? Optional.of("/media/" + name) : imported(name);
  }

  /** A picture that comes with the house. */
  static Optional<URL> own(String name) {
    return OWN_NAME.matcher(name).matches()
        ? Optional.ofNullable(Pictures.class.getClassLoader().getResource(OWN + name))
        : Optional.empty();
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
