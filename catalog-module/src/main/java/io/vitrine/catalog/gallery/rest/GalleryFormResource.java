package io.vitrine.catalog.gallery.rest;

import io.vitrine.catalog.gallery.AddPictures;
import io.vitrine.catalog.gallery.ArrangePictures;
import io.vitrine.catalog.gallery.DescribePicture;
import io.vitrine.catalog.gallery.GalleryAnswer;
import io.vitrine.catalog.gallery.KeepModel;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * The plain forms of the gallery's page. They need no script and no view state; the shell refuses
 * what another site sends. A refusal goes back to the page, where it stands in words.
 */
@Path("gallery-forms")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces({MediaType.TEXT_HTML, Problem.MEDIA_TYPE})
public class GalleryFormResource {

  private final AddPictures addPictures;
  private final ArrangePictures arrangePictures;
  private final DescribePicture describePicture;
  private final KeepModel keepModel;
  private final GalleryRefusals answers;
  private final SignedIn signedIn;

  @Inject
  public GalleryFormResource(
      AddPictures addPictures,
      ArrangePictures arrangePictures,
      DescribePicture describePicture,
      KeepModel keepModel,
      GalleryRefusals answers,
      SignedIn signedIn) {
    this.addPictures = addPictures;
    this.arrangePictures = arrangePictures;
    this.describePicture = describePicture;
    this.keepModel = keepModel;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  /** What a form is about. */
  public static class About {

    @FormParam("product")
    @DefaultValue("")
    String product;

    @FormParam("sku")
    @DefaultValue("")
    String sku;

    @FormParam("version")
    @DefaultValue("-1")
    String version;

    @FormParam("picture")
    @DefaultValue("")
    String picture;
  }

  @POST
  @Path("add")
  @RolesAllowed("CATALOG_MANAGER")
  @SentFiles.Limited
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(List<EntityPart> parts) throws IOException {
    SentPictures form = SentPictures.of(parts);
    String sku = form.field("sku");
    boolean all = form.field("all") != null;
    return back(
        addPictures.add(
            form.field("product"),
            all ? null : sku,
            version(form.field("version")),
            form.pictures(),
            signedIn.getStaff()),
        form.field("product"),
        sku);
  }

  @POST
  @Path("describe")
  @RolesAllowed("CATALOG_MANAGER")
  public Response describe(
      @BeanParam About about,
      @FormParam("alt_fr") String altFr,
      @FormParam("alt_en") String altEn,
      @FormParam("focus_x") @DefaultValue("") String focusX,
      @FormParam("focus_y") @DefaultValue("") String focusY) {
    return back(
        describePicture.describe(
            about.product,
            version(about.version),
            about.picture,
            new DescribePicture.Wish(altFr, altEn, percent(focusX), percent(focusY)),
            signedIn.getStaff()),
        about.product,
        about.sku);
  }

  @POST
  @Path("move")
  @RolesAllowed("CATALOG_MANAGER")
  public Response move(
      @BeanParam About about, @FormParam("step") @DefaultValue("down") String step) {
    return back(
        arrangePictures.move(
            about.product,
            about.sku,
            version(about.version),
            about.picture,
            step.equals("up"),
            signedIn.getStaff()),
        about.product,
        about.sku);
  }

  /** What the new version is, for the next arrangement. */
  public record ArrangedJson(long version) {}

  /** All pictures in this order, on the version that was read; for the page's own script. */
  @POST
  @Path("arrange")
  @RolesAllowed("CATALOG_MANAGER")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response arrange(
      @FormParam("list") @DefaultValue("") String list,
      @FormParam("version") @DefaultValue("-1") String version,
      @FormParam("sku") List<String> order) {
    int cut = list.indexOf('|');
    return arrangePictures
        .arrange(
            cut < 0 ? list : list.substring(0, cut),
            list.substring(cut + 1),
            version(version),
            order,
            signedIn.getStaff())
        .fold(done -> Response.ok(new ArrangedJson(done.version())).build(), answers::of);
  }

  @POST
  @Path("remove")
  @RolesAllowed("CATALOG_MANAGER")
  public Response remove(@BeanParam About about) {
    return back(
        arrangePictures.remove(
            about.product, about.sku, version(about.version), about.picture, signedIn.getStaff()),
        about.product,
        about.sku);
  }

  @POST
  @Path("model")
  @RolesAllowed("CATALOG_MANAGER")
  @SentFiles.Limited
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response model(List<EntityPart> parts) throws IOException {
    SentPictures form = SentPictures.of(parts);
    return back(
        keepModel.give(
            form.field("product"),
            version(form.field("version")),
            form.file("model"),
            signedIn.getStaff()),
        form.field("product"),
        form.field("sku"));
  }

  @POST
  @Path("unmodel")
  @RolesAllowed("CATALOG_MANAGER")
  public Response unmodel(@BeanParam About about) {
    return back(
        keepModel.take(about.product, version(about.version), signedIn.getStaff()),
        about.product,
        about.sku);
  }

  private static long version(String written) {
    return written != null && written.matches("\\d{1,18}") ? Long.parseLong(written) : -1;
  }

  /** What is no number is no percent either. */
  private static Integer percent(String written) {
    if (written.isBlank()) {
      return null;
    }
    return written.strip().matches("\\d{1,3}")
        ? Integer.valueOf(written.strip())
        : Integer.valueOf(-1);
  }

  private static Response back(GalleryAnswer answer, String product, String sku) {
    UriBuilder page = UriBuilder.fromPath("/back-office/pictures");
    page.queryParam("number", "{number}");
    if (sku != null && !sku.isEmpty()) {
      page.queryParam("sku", "{sku}");
    }
    answer.fold(
        done -> page.queryParam("saved", "true"),
        no -> {
          page.queryParam("refused", no.name());
          return no.name().startsWith("picture-") && !no.arguments().isEmpty()
              ? page.queryParam("nth", no.arguments().get(0))
              : page;
        });
    String number = product == null ? "" : product;
    URI address = sku == null || sku.isEmpty() ? page.build(number) : page.build(number, sku);
    return Response.seeOther(address).build();
  }
}
