package io.vitrine.catalog.label.rest;

import io.vitrine.catalog.label.Label;
import io.vitrine.catalog.label.LabelSheet;
import io.vitrine.catalog.label.PrintLabels;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** Label sheets of what stands in a shop. */
@Path("labels")
@RequestScoped
@Produces({"application/pdf", Problem.MEDIA_TYPE})
public class LabelsResource {

  private static final String TEXTS = "io.vitrine.catalog.label.texts";

  private final PrintLabels printLabels;
  private final Shops shops;
  private final SignedIn signedIn;
  private final Language language;
  private final Refusals refusals;

  @Inject
  public LabelsResource(
      PrintLabels printLabels,
      Shops shops,
      SignedIn signedIn,
      Language language,
      Refusals refusals) {
    this.printLabels = printLabels;
    this.shops = shops;
    this.signedIn = signedIn;
    this.language = language;
    this.refusals = refusals;
  }

  /**
   * The sheets as PDF, of the whole shop or of one department; 404 for an unknown shop or where
   * nothing stands, 403 for another shop's staff, 422 for more than {@value PrintLabels#MOST}.
   */
  @GET
  @Path("{shop}")
  @RolesAllowed({"ADVISER", "MANAGER", "CATALOG_MANAGER"})
  public Response print(
      @PathParam("shop") String shop, @QueryParam("department") String department) {
    if (shops.all().stream().noneMatch(known -> known.code().equals(shop))) {
      return refusals.from("io.vitrine.catalog.browse.texts", 404, "unknown-shop").response();
    }
    if (Stream.of(Role.ADVISER, Role.MANAGER, Role.CATALOG_MANAGER)
        .noneMatch(role -> signedIn.mayActIn(role, shop))) {
      return refusals.notAllowed().response();
    }
    String wanted = department == null || department.isBlank() ? null : department;
    List<Label> labels = printLabels.of(shop, wanted, language.getLocale());
    if (labels.isEmpty()) {
      return refusals.from(TEXTS, 404, "no-labels").response();
    }
    if (labels.size() > PrintLabels.MOST) {
      return refusals.from(TEXTS, 422, "too-many-labels", PrintLabels.MOST).response();
    }
    return Response.ok(LabelSheet.of(labels, language.getLocale()), "application/pdf")
        .header("Content-Disposition", "inline; filename=\"labels-" + shop + ".pdf\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
