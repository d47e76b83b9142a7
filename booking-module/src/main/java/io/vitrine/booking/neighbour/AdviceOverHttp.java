package io.vitrine.booking.neighbour;

import io.vitrine.booking.advice.AdviceBoard;
import io.vitrine.booking.advice.AdviceSheet;
import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the catalogue over HTTP what a shop's advice is. */
@ApplicationScoped
public class AdviceOverHttp implements AdviceBoard {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final CatalogLine catalog;

  @Inject
  public AdviceOverHttp(
      @ConfigProperty(name = "VITRINE_CATALOG_URL", defaultValue = "http://127.0.0.1:8080")
          String catalog,
      ServiceTokens tokens) {
    this(catalog, () -> tokens.bearerFor("catalog"));
  }

  AdviceOverHttp(String catalog, Supplier<String> bearer) {
    this.catalog = new CatalogLine(catalog, bearer);
  }

  AdviceOverHttp() {
    this("http://127.0.0.1", () -> "");
  }

  @Override
  public Heard post(AdviceSheet sheet) {
    return catalog.post("/api/v1/shop-advice", JSON.toJson(sheet), 202, Taken::new, NotTaken::new);
  }
}
