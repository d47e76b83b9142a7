package io.vitrine.booking.neighbour;

import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.appointment.SelectionAnswer;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the catalogue over HTTP, as the service that booking is. No answer within two seconds, or
 * one that cannot be read, means that it is away: nobody waits longer for it.
 */
@ApplicationScoped
public class CatalogOverHttp implements Catalogue {

  private static final Logger LOG = Logger.getLogger(CatalogOverHttp.class.getName());
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Pattern SHARE_TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final int MOST_VARIANTS = 100;

  private final String catalog;
  private final Supplier<String> bearer;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();

  @Inject
  public CatalogOverHttp(
      @ConfigProperty(name = "VITRINE_CATALOG_URL", defaultValue = "http://127.0.0.1:8080")
          String catalog,
      ServiceTokens tokens) {
    this(catalog, () -> tokens.bearerFor("catalog"));
  }

  CatalogOverHttp(String catalog, Supplier<String> bearer) {
    this.catalog = catalog;
    this.bearer = bearer;
  }

  CatalogOverHttp() {
    this("http://127.0.0.1", () -> "");
  }

  /** {@code catalog-selection.json} */
  public record SelectionBody(
      String token,
      String name,
      String note,
      List<KeptSelection.Item> items,
      List<KeptSelection.Measure> measures,
      List<KeptSelection.Picture> pictures) {}

  /** {@code catalog-variants.json} */
  public record VariantsBody(List<VariantBody> items) {}

  /** One variant of it. */
  public record VariantBody(
      String sku,
      Words name,
      Words variant,
      String picture,
      String page,
      List<String> categories) {}

  /** A text in two languages. */
  public record Words(String fr, String en) {}

  /** {@code catalog-shops.json} */
  public record ShopsBody(List<ShopSheet> items) {}

  /** An answer: its status, and its body when it was a good one. */
  private record Heard<T>(int status, T body) {}

  @Override
  public SelectionAnswer selection(String token) {
    if (!SHARE_TOKEN.matcher(token).matches()) {
      return new SelectionAnswer.Gone();
    }
    Optional<Heard<SelectionBody>> heard = ask("/api/v1/selections/" + token, SelectionBody.class);
    if (heard.isEmpty()) {
      return new SelectionAnswer.Away();
    }
    SelectionBody body = heard.get().body();
    return body == null
        ? new SelectionAnswer.Gone()
        : new SelectionAnswer.Read(
            new KeptSelection(
                token, body.name(), body.note(), body.items(), body.measures(), body.pictures()));
  }

  @Override
  public Optional<List<VariantFace>> variants(List<String> skus) {
    if (skus.isEmpty()) {
      return Optional.of(List.of());
    }
    String query =
        skus.stream()
            .distinct()
            .limit(MOST_VARIANTS)
            .map(sku -> "sku=" + URLEncoder.encode(sku, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return ask("/api/v1/variants?" + query, VariantsBody.class)
        .filter(heard -> heard.body() != null && heard.body().items() != null)
        .map(heard -> heard.body().items().stream().map(CatalogOverHttp::face).toList());
  }

  /** All shops, or empty when the catalogue is away. */
  Optional<List<ShopSheet>> shops() {
    return ask("/api/v1/shops", ShopsBody.class)
        .filter(heard -> heard.body() != null && heard.body().items() != null)
        .map(heard -> heard.body().items());
  }

  private static VariantFace face(VariantBody body) {
    Words variant = body.variant() == null ? new Words("", "") : body.variant();
    return new VariantFace(
        body.sku(),
        body.name().fr(),
        body.name().en(),
        variant.fr(),
        variant.en(),
        body.picture(),
        body.page(),
        body.categories());
  }

  private <T> Optional<Heard<T>> ask(String path, Class<T> type) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(catalog + path))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .header("Authorization", bearer.get())
            .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      int status = response.statusCode();
      if (status == 200) {
        return Optional.of(new Heard<>(status, JSON.fromJson(response.body(), type)));
      }
      return status == 404 || status == 410
          ? Optional.of(new Heard<>(status, null))
          : Optional.empty();
    } catch (IOException | JsonbException e) {
      LOG.log(Level.INFO, "the catalogue is away: {0}", e.toString());
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
