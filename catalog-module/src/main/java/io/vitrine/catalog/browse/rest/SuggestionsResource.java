package io.vitrine.catalog.browse.rest;

import io.vitrine.catalog.browse.Suggest;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.page.PictureAddress;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Proposals while somebody types in the search field. */
@Path("suggestions")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SuggestionsResource {

  private static final int FRESH_SECONDS = 60;

  private final Suggest suggest;
  private final Language language;

  @Inject
  public SuggestionsResource(Suggest suggest, Language language) {
    this.suggest = suggest;
    this.language = language;
  }

  /**
   * One proposal.
   *
   * @param kind {@code words}, {@code category} or {@code product}
   * @param href where choosing it leads
   * @param picture of a product in its smallest size, else absent
   */
  public record Suggestion(String kind, String text, String href, String picture) {}

  /** In the order in which they are shown. */
  public record SuggestionsJson(List<Suggestion> items) {}

  /** Few proposals; none for less than two letters. */
  @GET
  @PermitAll
  public Response suggestions(@QueryParam("q") @DefaultValue("") String typed) {
    Tongue tongue = Tongue.of(language.getLocale());
    Suggest.Suggestions found = suggest.of(typed, tongue);
    List<Suggestion> items = new ArrayList<>();
    found
        .words()
        .forEach(w -> items.add(new Suggestion("words", w, "/search?q=" + encode(w), null)));
    found
        .categories()
        .forEach(
            c ->
                items.add(
                    new Suggestion(
                        "category",
                        tongue.pick(c.name().french(), c.name().english()),
                        "/category/" + encode(c.code()),
                        null)));
    found.products().forEach(hit -> items.add(product(hit, tongue)));
    CacheControl fresh = new CacheControl();
    fresh.setMaxAge(FRESH_SECONDS);
    return Response.ok(new SuggestionsJson(items))
        .cacheControl(fresh)
        .header("Vary", "Accept-Language, Cookie")
        .build();
  }

  private static Suggestion product(Found.Hit hit, Tongue tongue) {
    return new Suggestion(
        "product",
        tongue.pick(hit.nameFr(), hit.nameEn()),
        "/product/" + encode(hit.product()),
        hit.picture() == null ? null : PictureAddress.of(hit.picture()).smallest());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
