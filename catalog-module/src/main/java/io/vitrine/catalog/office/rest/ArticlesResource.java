package io.vitrine.catalog.office.rest;

import io.vitrine.catalog.office.AddArticles;
import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.EditProduct;
import io.vitrine.catalog.office.NewProduct;
import io.vitrine.catalog.office.NewVariant;
import io.vitrine.catalog.office.OpenProduct;
import io.vitrine.catalog.office.OpenProducts;
import io.vitrine.catalog.office.ProductEdit;
import io.vitrine.catalog.office.ProductFilter;
import io.vitrine.catalog.office.ProductHistory;
import io.vitrine.catalog.office.ProductList;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Products as the catalogue manager keeps them, published or not. Catalogue managers only. */
@Path("articles")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ArticlesResource {

  private static final int MOST = 100;

  private final ProductList list;
  private final OpenProducts open;
  private final EditProduct editProduct;
  private final AddArticles addArticles;
  private final ProductHistory history;
  private final OfficeRefusals refusals;
  private final SignedIn signedIn;

  @Inject
  public ArticlesResource(
      ProductList list,
      OpenProducts open,
      EditProduct editProduct,
      AddArticles addArticles,
      ProductHistory history,
      OfficeRefusals refusals,
      SignedIn signedIn) {
    this.list = list;
    this.open = open;
    this.editProduct = editProduct;
    this.addArticles = addArticles;
    this.history = history;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /** A page of products in the order of their numbers. */
  public record ListPage(long total, int page, int size, List<ProductList.Line> items) {}

  /** A page of changes, the latest first. */
  public record HistoryPage(long total, int page, int size, List<ProductHistory.Entry> items) {}

  /**
   * What to write: what is not named stays, what is named empty goes.
   *
   * @param product cells of the product's columns
   * @param variants cells of a variant's columns, by its number
   */
  public record EditJson(Map<String, String> product, Map<String, Map<String, String>> variants) {}

  /**
   * A new product and its first variant.
   *
   * @param product cells of the product's columns
   * @param sku the first variant's number
   * @param variant cells of the variant's columns
   */
  public record NewProductJson(
      String number, Map<String, String> product, String sku, Map<String, String> variant) {}

  /**
   * A new variant.
   *
   * @param variant cells of its columns
   */
  public record NewVariantJson(String sku, Map<String, String> variant) {}

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public Response page(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("category") String category,
      @QueryParam("published") String published,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    check(page, size);
    if (words.length() > 200) {
      throw new InvalidValue("at most 200 letters are looked for");
    }
    if (published != null && !published.matches("true|false")) {
      throw new InvalidValue("published is true or false, not " + published);
    }
    ProductFilter filter =
        new ProductFilter(words, category, published == null ? null : Boolean.valueOf(published));
    return fresh(new ListPage(list.count(filter), page, size, list.page(filter, page, size)));
  }

  /** One product with all its variants, in cells of the import's format. */
  @GET
  @Path("{product}")
  @RolesAllowed("CATALOG_MANAGER")
  public Response one(@PathParam("product") String product) {
    return open.of(product).map(this::whole).orElseGet(() -> refusals.unknown(product));
  }

  /** Needs {@code If-Match} with the version that was read. */
  @PATCH
  @Path("{product}")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("product") String product, @HeaderParam("If-Match") String match, EditJson body) {
    if (match == null) {
      return refusals.versionNeeded(product);
    }
    if (body == null) {
      throw new InvalidValue("an edit is needed");
    }
    OptionalLong version = version(match);
    if (version.isEmpty()) {
      return refusals.of(Refusal.of(412, "product-changed", product));
    }
    ProductEdit edit =
        new ProductEdit(
            version.getAsLong(),
            body.product() == null ? Map.of() : body.product(),
            body.variants() == null ? Map.of() : body.variants());
    return editProduct
        .edit(product, edit, signedIn.getStaff())
        .fold(edited -> whole(open.of(product).orElseThrow()), refusals::of);
  }

  /** A new product with its first variant. */
  @POST
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(NewProductJson body) {
    if (body == null) {
      throw new InvalidValue("a product is needed");
    }
    NewProduct wanted =
        new NewProduct(body.number(), body.product(), new NewVariant(body.sku(), body.variant()));
    return added(wanted.number(), addArticles.product(wanted, signedIn.getStaff()));
  }

  /** One more variant; needs {@code If-Match} with the version that was read. */
  @POST
  @Path("{product}/variants")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response addVariant(
      @PathParam("product") String product,
      @HeaderParam("If-Match") String match,
      NewVariantJson body) {
    if (match == null) {
      return refusals.versionNeeded(product);
    }
    if (body == null) {
      throw new InvalidValue("a variant is needed");
    }
    OptionalLong version = version(match);
    if (version.isEmpty()) {
      return refusals.of(Refusal.of(412, "product-changed", product));
    }
    NewVariant wanted = new NewVariant(body.sku(), body.variant());
    return added(
        product, addArticles.variant(product, version.getAsLong(), wanted, signedIn.getStaff()));
  }

  private Response added(String product, Answer<Long> answer) {
    return answer.fold(
        version ->
            Response.status(201)
                .header(
                    "Location",
                    "/api/v1/articles/" + URLEncoder.encode(product, StandardCharsets.UTF_8))
                .entity(open.of(product).orElseThrow())
                .tag(new EntityTag("v" + version))
                .header("Cache-Control", "no-store")
                .build(),
        refusals::of);
  }

  @GET
  @Path("{product}/history")
  @RolesAllowed("CATALOG_MANAGER")
  public Response history(
      @PathParam("product") String product,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    check(page, size);
    long total = history.count(product);
    return total == 0 && open.of(product).isEmpty()
        ? refusals.unknown(product)
        : fresh(new HistoryPage(total, page, size, history.page(product, page, size)));
  }

  private Response whole(OpenProduct product) {
    return Response.ok(product)
        .tag(new EntityTag("v" + product.version()))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** The version that {@code If-Match} names; none for anything but one of our tags. */
  private static OptionalLong version(String match) {
    String bare = match.replace("\"", "").strip();
    return bare.matches("v\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(bare.substring(1)))
        : OptionalLong.empty();
  }

  private static Response fresh(Object body) {
    return Response.ok(body).header("Cache-Control", "no-store").build();
  }

  private static void check(int page, int size) {
    if (page < 1 || page > 100_000 || size < 1 || size > MOST) {
      throw new InvalidValue("pages begin at 1 and have 1 to " + MOST + " entries");
    }
  }
}
