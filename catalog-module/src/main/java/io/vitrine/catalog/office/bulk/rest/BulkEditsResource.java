package io.vitrine.catalog.office.bulk.rest;

import io.vitrine.catalog.office.ProductFilter;
import io.vitrine.catalog.office.bulk.BulkChange;
import io.vitrine.catalog.office.bulk.BulkChoice;
import io.vitrine.catalog.office.bulk.CompareBulk;
import io.vitrine.catalog.office.bulk.PriceStep;
import io.vitrine.catalog.office.rest.OfficeRefusals;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One thing changed for many products. Catalogue managers only. */
@Path("bulk-edits")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BulkEditsResource {

  /** What differs from product to product by nature. */
  private static final Set<String> ONE_BY_ONE =
      Set.of("sku", "product", "gtin", "stock", "price", "pictures", "displays");

  private final CompareBulk compareBulk;
  private final OfficeRefusals refusals;
  private final SignedIn signedIn;

  @Inject
  public BulkEditsResource(CompareBulk compareBulk, OfficeRefusals refusals, SignedIn signedIn) {
    this.compareBulk = compareBulk;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /**
   * Which products: those of these numbers, or all that the filter finds.
   *
   * @param q part of a number, name, reference or bar code
   * @param category a code, which includes the categories below
   */
  public record ChoiceJson(List<String> numbers, String q, String category, Boolean published) {}

  /** A price by percent or by an amount, rounded to the cent, to 90 cents or to whole euros. */
  public record PriceJson(BigDecimal percent, Long amountCents, PriceStep.Rounding rounding) {}

  /**
   * A change of many.
   *
   * @param cells what is written for all of them, in columns of the house's format
   */
  public record BulkJson(
      String name, ChoiceJson choice, Map<String, String> cells, PriceJson price) {}

  /** The dry run that compares it. */
  public record ComparedJson(String id, String differences) {}

  /** Compares; what the dry run found is begun by its own {@code take-over}. */
  @POST
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response compare(BulkJson body) {
    if (body == null || body.choice() == null) {
      throw new InvalidValue("a choice of products is needed");
    }
    return compareBulk
        .compare(choice(body.choice()), change(body), signedIn.getStaff())
        .fold(
            id ->
                Response.status(202)
                    .header("Location", "/api/v1/imports/" + id)
                    .entity(new ComparedJson(id, "/api/v1/imports/" + id + "/differences"))
                    .build(),
            refusals::of);
  }

  private static BulkChoice choice(ChoiceJson choice) {
    boolean ticked = choice.numbers() != null;
    return new BulkChoice(
        ticked ? choice.numbers() : List.of(),
        ticked ? null : new ProductFilter(choice.q(), choice.category(), choice.published()));
  }

  private static BulkChange change(BulkJson body) {
    boolean byCells = body.cells() != null && !body.cells().isEmpty();
    if (byCells == (body.price() != null)) {
      throw new InvalidValue("one thing is changed: cells, or the price");
    }
    String name = body.name() == null || body.name().isBlank() ? "bulk-edit" : body.name();
    if (!byCells) {
      PriceJson price = body.price();
      return BulkChange.ofPrice(
          name, new PriceStep(price.percent(), price.amountCents(), price.rounding()));
    }
    body.cells().keySet().stream()
        .filter(ONE_BY_ONE::contains)
        .findFirst()
        .ifPresent(
            column -> {
              throw new InvalidValue("the field \"" + column + "\" is not written for many");
            });
    return BulkChange.ofCells(name, body.cells());
  }
}
