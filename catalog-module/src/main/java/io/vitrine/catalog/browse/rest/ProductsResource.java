package io.vitrine.catalog.browse.rest;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.product.ProductRelations;
import io.vitrine.catalog.rest.CachedJson;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Providers;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Products as JSON: searched with facets, one whole, and the tree of categories. */
@Path("")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ProductsResource {

  private static final Set<String> NO_FACETS =
      Set.of("q", "category", "price", "width", "depth", "height", "sort", "page", "size", "lang");

  private static final String TEXTS = "io.vitrine.catalog.browse.texts";

  private final ProductSearch search;
  private final CatalogueEntries entries;
  private final Guide guide;
  private final Language language;
  private final Refusals refusals;
  private final ProductRelations relations;

  @Inject
  public ProductsResource(
      ProductSearch search,
      CatalogueEntries entries,
      ProductRelations relations,
      Guide guide,
      Language language,
      Refusals refusals) {
    this.search = search;
    this.entries = entries;
    this.relations = relations;
    this.guide = guide;
    this.language = language;
    this.refusals = refusals;
  }

  /**
   * What is found. Any further parameter is a facet with one of its values; several values of one
   * facet widen, several facets narrow.
   */
  @GET
  @Path("products")
  @PermitAll
  public Response search(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("category") String category,
      @QueryParam("price") String price,
      @QueryParam("sort") @DefaultValue("relevance") String sort,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("24") String size,
      @Context UriInfo uri,
      @Context Request request,
      @Context Providers providers) {
    Wanted wanted =
        new Wanted(
            words,
            Tongue.of(language.getLocale()),
            category,
            chosen(uri),
            price == null ? null : range(price),
            Sort.of(sort).orElseThrow(() -> new InvalidValue("there is no order called " + sort)),
            whole("page", page),
            whole("size", size),
            sides(uri));
    Found found = search.find(wanted);
    Response.ResponseBuilder answer =
        CachedJson.of(FoundJson.of(found, wanted), request, providers);
    links(answer, uri, wanted, found.total());
    return answer.build();
  }

  /** One published product, whole; 410 with its successor for a replaced one, 404 for any other. */
  @GET
  @Path("products/{product}")
  @PermitAll
  public Response product(
      @PathParam("product") String product,
      @Context Request request,
      @Context Providers providers) {
    return entries
        .of(product)
        .map(
            entry ->
                CachedJson.of(ProductJson.of(entry, relations.of(product)), request, providers)
                    .build())
        .orElseGet(() -> absent(product));
  }

  private Response absent(String product) {
    return relations
        .successorOf(product)
        .map(CatalogueEntry::product)
        .map(
            successor ->
                Response.fromResponse(
                        refusals
                            .from(TEXTS, 410, "product-replaced", successor)
                            .with("successor", successor)
                            .response())
                    .header(
                        "Link", "</api/v1/products/" + successor + ">; rel=\"successor-version\"")
                    .build())
        .orElseGet(() -> refusals.from(TEXTS, 404, "unknown-product").response());
  }

  /** A category of the tree; its path leads from the root. */
  public record CategoryJson(String code, String parent, String path, Words name) {}

  /** A text in both languages. */
  public record Words(String fr, String en) {}

  /** All categories, each after its parent. */
  public record CategoriesJson(List<CategoryJson> items) {}

  @GET
  @Path("categories")
  @PermitAll
  public Response categories(@Context Request request, @Context Providers providers) {
    List<CategoryJson> items = guide.tree().stream().map(ProductsResource::json).toList();
    return CachedJson.of(new CategoriesJson(items), request, providers).build();
  }

  private static CategoryJson json(CategoryEntry category) {
    return new CategoryJson(
        category.code(),
        category.parent(),
        category.path(),
        new Words(category.name().french(), category.name().english()));
  }

  private static Map<String, Set<String>> chosen(UriInfo uri) {
    Map<String, Set<String>> chosen = new LinkedHashMap<>();
    uri.getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!NO_FACETS.contains(name)) {
                chosen.put(name, new LinkedHashSet<>(values));
              }
            });
    return chosen;
  }

  private static PriceRange range(String price) {
    return PriceRange.ofEuros(price)
        .orElseThrow(() -> new InvalidValue("a price range is like 200-500, in whole euros"));
  }

  private static Map<Side, SideRange> sides(UriInfo uri) {
    Map<Side, SideRange> sides = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      String range = uri.getQueryParameters().getFirst(side.code());
      if (range != null) {
        sides.put(
            side,
            SideRange.of(range)
                .orElseThrow(
                    () -> new InvalidValue("a length is like 120-210, in whole centimetres")));
      }
    }
    return sides;
  }

  private static int whole(String name, String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new InvalidValue(name + " is a whole number");
    }
    return Integer.parseInt(text);
  }

  /** Where to go on (RFC 8288); relative, so that no header can turn them elsewhere. */
  private static void links(
      Response.ResponseBuilder answer, UriInfo uri, Wanted wanted, int total) {
    int reachable = Math.min(total, Wanted.DEPTH);
    int last = Math.max(1, (reachable + wanted.size() - 1) / wanted.size());
    if (wanted.page() > 1) {
      answer.header("Link", link(uri, Math.min(wanted.page() - 1, last), "prev"));
    }
    if (wanted.page() < last) {
      answer.header("Link", link(uri, wanted.page() + 1, "next"));
    }
  }

  private static String link(UriInfo uri, int page, String relation) {
    String query = uri.getRequestUriBuilder().replaceQueryParam("page", page).build().getRawQuery();
    return "<" + uri.getRequestUri().getRawPath() + "?" + query + ">; rel=\"" + relation + "\"";
  }
}
