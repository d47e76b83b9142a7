package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.EditSelection;
import io.vitrine.catalog.selection.Opened;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.SelectionEdit;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.catalog.selection.picture.TakeRoomPicture;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnerSecret;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

/** Takes pictures of rooms as the body of a request; the first bytes tell what it is. */
@Path("selections/{token}/pictures")
@RequestScoped
public class SentPictureResource {

  private final TakeRoomPicture takePicture;
  private final EditSelection editSelection;
  private final Refusals refusals;

  @Inject
  public SentPictureResource(
      TakeRoomPicture takePicture, EditSelection editSelection, Refusals refusals) {
    this.takePicture = takePicture;
    this.editSelection = editSelection;
    this.refusals = refusals;
  }

  @POST
  @PermitAll
  @SentLength.Known
  @Consumes({"image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response send(
      @PathParam("token") String token,
      @HeaderParam("Selection-Secret") String secret,
      InputStream body)
      throws IOException {
    return takePicture
        .take(new OwnedSelection(token, new OwnerSecret(secret)), body)
        .fold(
            shown ->
                Response.created(URI.create(last(shown))).entity(SelectionJson.of(shown)).build(),
            this::problem);
  }

  @DELETE
  @Path("{id}")
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response takeDown(
      @PathParam("token") String token,
      @PathParam("id") String id,
      @HeaderParam("Selection-Secret") String secret) {
    return editSelection
        .edit(new OwnedSelection(token, new OwnerSecret(secret)), new SelectionEdit.TakeDown(id))
        .fold(left -> Response.ok(SelectionJson.of(left)).build(), this::problem);
  }

  private static String last(Opened shown) {
    List<SelectionView.Picture> pictures = shown.view().pictures();
    return pictures.get(pictures.size() - 1).address();
  }

  private Response problem(Refusal refusal) {
    return refusals.from(SelectionResource.TEXTS, refusal.status(), refusal.code()).response();
  }
}
