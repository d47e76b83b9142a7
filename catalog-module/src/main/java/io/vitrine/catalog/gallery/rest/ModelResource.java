package io.vitrine.catalog.gallery.rest;

import io.vitrine.catalog.gallery.KeepModel;
import io.vitrine.catalog.media.Glb;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/**
 * The model of a product (glTF 2.0 binary, in metres, y up, standing on the floor). Catalogue
 * managers only; needs {@code If-Match} with the version of the article that was read.
 */
@Path("articles/{product}/model")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
public class ModelResource {

  private final KeepModel keepModel;
  private final GalleryRefusals answers;
  private final SignedIn signedIn;

  @Inject
  public ModelResource(KeepModel keepModel, GalleryRefusals answers, SignedIn signedIn) {
    this.keepModel = keepModel;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  @PUT
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes({"model/gltf-binary", MediaType.APPLICATION_OCTET_STREAM})
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response give(
      @PathParam("product") String product, @HeaderParam("If-Match") String match, InputStream body)
      throws IOException {
    byte[] file = body.readNBytes(Glb.MOST_BYTES + 1);
    return answers.on(
        match, product, version -> keepModel.give(product, version, file, signedIn.getStaff()));
  }

  @DELETE
  @RolesAllowed("CATALOG_MANAGER")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response take(
      @PathParam("product") String product, @HeaderParam("If-Match") String match) {
    return answers.on(
        match, product, version -> keepModel.take(product, version, signedIn.getStaff()));
  }
}
