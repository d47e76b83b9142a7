package io.vitrine.catalog.office.category.rest;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.office.category.AddCategory;
import io.vitrine.catalog.office.category.CategoryList;
import io.vitrine.catalog.office.category.DropCategory;
import io.vitrine.catalog.office.category.MoveCategory;
import io.vitrine.catalog.office.category.RenameCategory;
import io.vitrine.catalog.office.category.Step;
import io.vitrine.catalog.office.rest.OfficeRefusals;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** The tree of categories as the catalogue manager keeps it. Catalogue managers only. */
@Path("category-tree")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CategoryTreeResource {

  private static final int MOST = 500;

  private final CategoryList list;
  private final AddCategory addCategory;
  private final RenameCategory renameCategory;
  private final MoveCategory moveCategory;
  private final DropCategory dropCategory;
  private final OfficeRefusals refusals;
  private final SignedIn signedIn;

  @Inject
  public CategoryTreeResource(
      CategoryList list,
      AddCategory addCategory,
      RenameCategory renameCategory,
      MoveCategory moveCategory,
      DropCategory dropCategory,
      OfficeRefusals refusals,
      SignedIn signedIn) {
    this.list = list;
    this.addCategory = addCategory;
    this.renameCategory = renameCategory;
    this.moveCategory = moveCategory;
    this.dropCategory = dropCategory;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /**
   * A category in its place.
   *
   * @param products those of the category itself, published or not
   */
  public record CategoryJson(
      String code, String path, String parent, String nameFr, String nameEn, long products) {

    static CategoryJson of(CategoryList.Line line) {
      return new CategoryJson(
          line.entry().code(),
          line.entry().path(),
          line.entry().parent(),
          line.entry().name().fr(),
          line.entry().name().en(),
          line.products());
    }
  }

  /** A page of the tree, each category after its parent and before those after it. */
  public record TreePage(long total, int page, int size, List<CategoryJson> items) {}

  /** A new category; without a parent it stands at the root. */
  public record NewJson(String parent, String nameFr, String nameEn) {}

  /** New words; both languages are written. */
  public record NamesJson(String nameFr, String nameEn) {}

  /**
   * Where to: a step ({@code up}, {@code down}, {@code in}, {@code out}), or a parent.
   *
   * @param parent {@code null}: the root
   * @param before the sibling in front of which it stands; {@code null}: behind all
   */
  public record MoveJson(String step, String parent, String before) {}

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public Response tree(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("500") int size) {
    if (page < 1 || page > 100_000 || size < 1 || size > MOST) {
      throw new InvalidValue("pages begin at 1 and have 1 to " + MOST + " entries");
    }
    List<CategoryList.Line> all = list.all();
    List<CategoryJson> items =
        all.stream().skip((page - 1L) * size).limit(size).map(CategoryJson::of).toList();
    return Response.ok(new TreePage(all.size(), page, size, items))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(NewJson body) {
    if (body == null) {
      throw new InvalidValue("a category is needed");
    }
    return addCategory
        .add(body.parent(), new Text(body.nameFr(), body.nameEn()), signedIn.getStaff())
        .fold(
            code ->
                Response.status(201)
                    .header("Location", "/api/v1/category-tree/" + code)
                    .entity(CategoryJson.of(list.one(code).orElseThrow()))
                    .build(),
            refusals::of);
  }

  @GET
  @Path("{code}")
  @RolesAllowed("CATALOG_MANAGER")
  public Response one(@PathParam("code") String code) {
    return list.one(code)
        .map(
            line ->
                Response.ok(CategoryJson.of(line))
                    .tag(line.mark())
                    .header("Cache-Control", "no-store")
                    .build())
        .orElseGet(() -> refusals.of(Refusal.of(404, "category-unknown", code)));
  }

  /** With {@code If-Match} only as long as nobody else has renamed it. */
  @PATCH
  @Path("{code}")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response rename(
      @PathParam("code") String code, @HeaderParam("If-Match") String match, NamesJson body) {
    if (body == null) {
      throw new InvalidValue("names are needed");
    }
    return shown(
        renameCategory.rename(
            code,
            new Text(body.nameFr(), body.nameEn()),
            OfficeRefusals.seen(match),
            signedIn.getStaff()));
  }

  @POST
  @Path("{code}/move")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("code") String code, MoveJson body) {
    if (body == null) {
      throw new InvalidValue("a place to move to is needed");
    }
    return shown(
        body.step() == null
            ? moveCategory.to(code, body.parent(), body.before(), signedIn.getStaff())
            : moveCategory.step(code, step(body.step()), signedIn.getStaff()));
  }

  /** Only an empty one goes; its address then leads to the category above it. */
  @DELETE
  @Path("{code}")
  @RolesAllowed("CATALOG_MANAGER")
  public Response drop(@PathParam("code") String code) {
    return dropCategory
        .drop(code, signedIn.getStaff())
        .fold(gone -> Response.noContent().build(), refusals::of);
  }

  private Response shown(Answer<String> answer) {
    return answer.fold(
        code -> {
          CategoryList.Line line = list.one(code).orElseThrow();
          return Response.ok(CategoryJson.of(line)).tag(line.mark()).build();
        },
        refusals::of);
  }

  private static Step step(String name) {
    return Arrays.stream(Step.values())
        .filter(step -> step.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("a step is up, down, in or out, not " + name));
  }
}
