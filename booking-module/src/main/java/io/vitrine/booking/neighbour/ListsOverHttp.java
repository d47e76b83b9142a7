package io.vitrine.booking.neighbour;

import io.vitrine.booking.privacy.Lists;
import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the catalogue over HTTP which list goes. */
@ApplicationScoped
public class ListsOverHttp implements Lists {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

  private final CatalogLine catalog;

  @Inject
  public ListsOverHttp(
      @ConfigProperty(name = "VITRINE_CATALOG_URL", defaultValue = "http://127.0.0.1:8080")
          String catalog,
      ServiceTokens tokens) {
    this(catalog, () -> tokens.bearerFor("catalog"));
  }

  private ListsOverHttp(String catalog, Supplier<String> bearer) {
    this.catalog = new CatalogLine(catalog, bearer);
  }

  ListsOverHttp() {
    this("http://127.0.0.1", () -> "");
  }

  @Override
  public boolean erase(String token) {
    return !TOKEN.matcher(token).matches()
        || catalog.delete("/api/v1/carried-selections/" + token, 204, () -> true, why -> false);
  }
}
