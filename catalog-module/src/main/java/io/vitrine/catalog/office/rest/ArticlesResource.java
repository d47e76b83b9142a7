package io.vitrine.catalog.office.rest;

import io.vitrine.catalog.office.EditAnswer;
import io.vitrine.catalog.office.EditProduct;
import io.vitrine.catalog.office.OpenProduct;
import io.vitrine.catalog.office.OpenProducts;
import io.vitrine.catalog.office.ProductEdit;
import io.vitrine.catalog.office.ProductHistory;
import io.vitrine.catalog.office.ProductList;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

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
  private final ProductHistory history;
  private final OfficeRefusals refusals;
  private final SignedIn signedIn;

  @Inject
  public ArticlesResource(
      ProductList list,
      OpenProducts open,
      EditProduct editProduct,
      ProductHistory history,
      OfficeRefusals refusals,
      SignedIn signedIn) {
    this.list = list;
    this.open = open;
    this.editProduct = editProduct;
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

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public Response page(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    check(page, size);
    if (words.length() > 200) {
      throw new InvalidValue("at most 200 letters are looked for");
    }
    return fresh(new ListPage(list.count(words), page, size, list.page(words, page, size)));
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
    String bare = match.replace("\"", "").strip();
    if (!bare.matches("v\\d{1,18}")) {
      return refusals.of(EditAnswer.refused(412, "product-changed", product));
    }
    ProductEdit edit =
        new ProductEdit(
            Long.parseLong(bare.substring(1)),
            body.product() == null ? Map.of() : body.product(),
            body.variants() == null ? Map.of() : body.variants());
    return editProduct
        .edit(product, edit, signedIn.getStaff())
        .fold(edited -> whole(open.of(product).orElseThrow()), refusals::of);
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

  private static Response fresh(Object body) {
    return Response.ok(body).header("Cache-Control", "no-store").build();
  }

  private static void check(int page, int size) {
    if (page < 1 || page > 100_000 || size < 1 || size > MOST) {
      throw new InvalidValue("pages begin at 1 and have 1 to " + MOST + " entries");
    }
  }
}
