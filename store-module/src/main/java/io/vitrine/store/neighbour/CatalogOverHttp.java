package io.vitrine.store.neighbour;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The catalogue over its REST API. */
@ApplicationScoped
public class CatalogOverHttp implements Catalog {

  private static final Duration TO_ANSWER = Duration.ofSeconds(4);

  private final NeighbourLine line;

  @Inject
  public CatalogOverHttp(
      @ConfigProperty(name = "VITRINE_CATALOG_URL", defaultValue = "http://localhost:8080")
          String address,
      ServiceTokens tokens) {
    this.line = new NeighbourLine("the catalogue", "catalog", address, TO_ANSWER, tokens);
  }

  @Override
  public CatalogAnswer<List<Variant>> variants(Collection<String> skus) {
    List<String> numbers = skus.stream().distinct().toList();
    List<Variant> all = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += MOST_VARIANTS) {
      List<String> some = numbers.subList(from, Math.min(from + MOST_VARIANTS, numbers.size()));
      String query =
          some.stream().map(sku -> "sku=" + encoded(sku)).collect(Collectors.joining("&"));
      CatalogAnswer<List<Variant>> answer = ask("/api/v1/variants?" + query, CatalogJson::variants);
      if (answer instanceof CatalogAnswer.Told<List<Variant>> told) {
        all.addAll(told.value());
      } else {
        return answer;
      }
    }
    return new CatalogAnswer.Told<>(List.copyOf(all));
  }

  @Override
  public CatalogAnswer<List<FoundVariant>> search(
      String words, String shop, String language, int most) {
    return ask(
        "/api/v1/products?q=%s%s&lang=%s&page=1&size=%d"
            .formatted(
                encoded(words),
                shop == null ? "" : "&shop=" + encoded(shop),
                encoded(language),
                most),
        CatalogJson::found);
  }

  @Override
  public CatalogAnswer<StockPage> stockAfter(String shop, String after, int limit) {
    return ask(
        "/api/v1/stock-levels?shop=%s&after=%s&limit=%d"
            .formatted(encoded(shop), encoded(after), limit),
        CatalogJson::stock);
  }

  @Override
  public CatalogAnswer<StockPage> stockAfter(
      String shop, String department, String after, int limit) {
    return ask(
        "/api/v1/stock-levels?shop=%s&category=%s&after=%s&limit=%d"
            .formatted(encoded(shop), encoded(department), encoded(after), limit),
        CatalogJson::stock);
  }

  @Override
  public CatalogAnswer<List<Department>> departments() {
    return ask("/api/v1/categories", CatalogJson::departments);
  }

  @Override
  public CatalogAnswer<List<ShopCard>> shops() {
    return ask("/api/v1/shops", CatalogJson::shops);
  }

  private <T> CatalogAnswer<T> ask(String path, Function<String, T> reading) {
    return line.ask(path, body -> read(body, reading), CatalogAnswer.Away::new);
  }

  private static <T> CatalogAnswer<T> read(String body, Function<String, T> reading) {
    try {
      return new CatalogAnswer.Told<>(reading.apply(body));
    } catch (JsonbException | JsonException | InvalidValue | DateTimeException e) {
      return new CatalogAnswer.Away<>("the catalogue's answer cannot be read: " + e.getMessage());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
