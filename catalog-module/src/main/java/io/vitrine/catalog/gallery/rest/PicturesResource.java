package io.vitrine.catalog.gallery.rest;

import io.vitrine.catalog.gallery.AddPictures;
import io.vitrine.catalog.gallery.ArrangePictures;
import io.vitrine.catalog.gallery.DescribePicture;
import io.vitrine.catalog.gallery.GalleryAnswer;
import io.vitrine.catalog.gallery.OpenGallery;
import io.vitrine.catalog.gallery.OpenGallery.Gallery;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/**
 * The pictures of an article's variants. Catalogue managers only; every change needs {@code
 * If-Match} with the version that was read, and the answer's {@code ETag} is the new one.
 */
@Path("articles/{product}/pictures")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PicturesResource {

  private final OpenGallery openGallery;
  private final AddPictures addPictures;
  private final ArrangePictures arrangePictures;
  private final DescribePicture describePicture;
  private final GalleryRefusals answers;
  private final SignedIn signedIn;

  @Inject
  public PicturesResource(
      OpenGallery openGallery,
      AddPictures addPictures,
      ArrangePictures arrangePictures,
      DescribePicture describePicture,
      GalleryRefusals answers,
      SignedIn signedIn) {
    this.openGallery = openGallery;
    this.addPictures = addPictures;
    this.arrangePictures = arrangePictures;
    this.describePicture = describePicture;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  /** All pictures of a variant in their order, the leading one first. */
  public record OrderJson(String sku, List<String> pictures) {}

  /** What one shows; without a focus it is shown whole. */
  public record WordsJson(
      String picture, String altFr, String altEn, Integer focusX, Integer focusY) {}

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public Response look(@PathParam("product") String product) {
    return openGallery
        .of(product)
        .map(PicturesResource::whole)
        .orElseGet(() -> answers.of(GalleryAnswer.refused(404, "gallery-unknown", product)));
  }

  /** A form with {@code picture}, {@code alt_fr}, {@code alt_en}; {@code sku} for one variant. */
  @POST
  @RolesAllowed("CATALOG_MANAGER")
  @SentFiles.Limited
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(
      @PathParam("product") String product,
      @HeaderParam("If-Match") String match,
      List<EntityPart> parts)
      throws IOException {
    SentPictures form = SentPictures.of(parts);
    return answers.on(
        match,
        product,
        version ->
            addPictures.add(
                product, form.field("sku"), version, form.pictures(), signedIn.getStaff()));
  }

  @PUT
  @Path("arrangement")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response arrange(
      @PathParam("product") String product, @HeaderParam("If-Match") String match, OrderJson body) {
    if (body == null || body.sku() == null || body.pictures() == null) {
      throw new InvalidValue("an order names a variant and its pictures");
    }
    return answers.on(
        match,
        product,
        version ->
            arrangePictures.arrange(
                product, body.sku(), version, body.pictures(), signedIn.getStaff()));
  }

  @PUT
  @Path("words")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response describe(
      @PathParam("product") String product, @HeaderParam("If-Match") String match, WordsJson body) {
    if (body == null || body.picture() == null) {
      throw new InvalidValue("words name the picture that they are about");
    }
    return answers.on(
        match,
        product,
        version ->
            describePicture.describe(
                product,
                version,
                body.picture(),
                new DescribePicture.Wish(body.altFr(), body.altEn(), body.focusX(), body.focusY()),
                signedIn.getStaff()));
  }

  /** The variant shows it no more; the picture itself stays in the house. */
  @DELETE
  @RolesAllowed("CATALOG_MANAGER")
  public Response remove(
      @PathParam("product") String product,
      @HeaderParam("If-Match") String match,
      @QueryParam("sku") @DefaultValue("") String sku,
      @QueryParam("picture") @DefaultValue("") String picture) {
    return answers.on(
        match,
        product,
        version -> arrangePictures.remove(product, sku, version, picture, signedIn.getStaff()));
  }

  private static Response whole(Gallery gallery) {
    return Response.ok(gallery)
        .tag(new EntityTag("v" + gallery.version()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
