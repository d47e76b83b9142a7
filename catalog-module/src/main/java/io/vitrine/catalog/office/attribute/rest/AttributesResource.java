package io.vitrine.catalog.office.attribute.rest;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.office.attribute.AddAttribute;
import io.vitrine.catalog.office.attribute.AttributeDraft;
import io.vitrine.catalog.office.attribute.AttributeList;
import io.vitrine.catalog.office.attribute.ChangeAttribute;
import io.vitrine.catalog.office.rest.OfficeRefusals;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.text.Text;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Attributes as the catalogue manager keeps them. Catalogue managers only. */
@Path("attributes")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AttributesResource {

  private static final int MOST = 500;

  private final AttributeList list;
  private final AddAttribute addAttribute;
  private final ChangeAttribute changeAttribute;
  private final OfficeRefusals refusals;
  private final SignedIn signedIn;

  @Inject
  public AttributesResource(
      AttributeList list,
      AddAttribute addAttribute,
      ChangeAttribute changeAttribute,
      OfficeRefusals refusals,
      SignedIn signedIn) {
    this.list = list;
    this.addAttribute = addAttribute;
    this.changeAttribute = changeAttribute;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /**
   * An attribute.
   *
   * @param variants with a value of it, published or not
   */
  public record AttributeJson(
      String code,
      String nameFr,
      String nameEn,
      AttributeKind kind,
      String unit,
      boolean facet,
      int position,
      long variants) {

    static AttributeJson of(AttributeList.Line line) {
      return new AttributeJson(
          line.entry().code(),
          line.entry().name().fr(),
          line.entry().name().en(),
          line.entry().kind(),
          line.entry().unit(),
          line.entry().facet(),
          line.entry().position(),
          line.variants());
    }
  }

  /** A page of attributes in the order in which they are shown. */
  public record AttributesPage(long total, int page, int size, List<AttributeJson> items) {}

  /** What an attribute is to be; all of it is written. */
  public record DraftJson(
      String nameFr, String nameEn, AttributeKind kind, String unit, Boolean facet) {

    AttributeDraft draft() {
      return new AttributeDraft(
          Text.orNone(nameFr, nameEn), kind, unit, Boolean.TRUE.equals(facet));
    }
  }

  /** A new attribute. */
  public record NewJson(
      String code, String nameFr, String nameEn, AttributeKind kind, String unit, Boolean facet) {}

  /** {@code up} or {@code down}. */
  public record MoveJson(String step) {}

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public Response page(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("100") int size) {
    if (page < 1 || page > 100_000 || size < 1 || size > MOST) {
      throw new InvalidValue("pages begin at 1 and have 1 to " + MOST + " entries");
    }
    List<AttributeList.Line> all = list.all();
    List<AttributeJson> items =
        all.stream().skip((page - 1L) * size).limit(size).map(AttributeJson::of).toList();
    return Response.ok(new AttributesPage(all.size(), page, size, items))
        .header("Cache-Control", "no-store")
        .build();
  }

  @GET
  @Path("{code}")
  @RolesAllowed("CATALOG_MANAGER")
  public Response one(@PathParam("code") String code) {
    return list.one(code)
        .map(
            line ->
                Response.ok(AttributeJson.of(line))
                    .tag(line.mark())
                    .header("Cache-Control", "no-store")
                    .build())
        .orElseGet(() -> refusals.of(Refusal.of(404, "attribute-unknown", code)));
  }

  @POST
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(NewJson body) {
    if (body == null) {
      throw new InvalidValue("an attribute is needed");
    }
    DraftJson draft =
        new DraftJson(body.nameFr(), body.nameEn(), body.kind(), body.unit(), body.facet());
    return shown(addAttribute.add(body.code(), draft.draft(), signedIn.getStaff()), 201);
  }

  /**
   * The kind and the unit stay while any variant has a value; with {@code If-Match} all of it stays
   * that somebody else has changed.
   */
  @PUT
  @Path("{code}")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(
      @PathParam("code") String code, @HeaderParam("If-Match") String match, DraftJson body) {
    if (body == null) {
      throw new InvalidValue("an attribute is needed");
    }
    return shown(
        changeAttribute.change(code, body.draft(), OfficeRefusals.seen(match), signedIn.getStaff()),
        200);
  }

  @POST
  @Path("{code}/move")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("code") String code, MoveJson body) {
    if (body == null || !List.of("up", "down").contains(String.valueOf(body.step()))) {
      throw new InvalidValue("a step is up or down");
    }
    return shown(changeAttribute.move(code, "up".equals(body.step()), signedIn.getStaff()), 200);
  }

  private Response shown(Answer<String> answer, int status) {
    return answer.fold(
        code -> {
          AttributeList.Line line = list.one(code).orElseThrow();
          return Response.status(status).entity(AttributeJson.of(line)).tag(line.mark()).build();
        },
        refusals::of);
  }
}
