package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.picture.TakeRoomPicture;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnedSelections;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Takes pictures of rooms from the page. No name that a sender gives a file is read. */
@Path("selection-forms/picture")
@RequestScoped
public class PictureFormResource {

  private static final int LONGEST_FIELD = 64;

  private final TakeRoomPicture takePicture;
  private final HttpServletRequest request;

  @Inject
  public PictureFormResource(TakeRoomPicture takePicture, @Context HttpServletRequest request) {
    this.takePicture = takePicture;
    this.request = request;
  }

  /** From the page: the list's number and one file. */
  @POST
  @PermitAll
  @SentLength.Known
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces({MediaType.TEXT_HTML, Problem.MEDIA_TYPE})
  public Response sendForm(
      @CookieParam(OwnedSelection.COOKIE) String cookie, List<EntityPart> parts)
      throws IOException {
    OwnedSelections lists = OwnedSelections.ofCookie(cookie);
    SelectionFormResource.Addressed form = new SelectionFormResource.Addressed();
    form.cookie = cookie;
    form.list = field(parts, "list");
    URI page = URI.create(form.page() + "#pictures");
    Optional<EntityPart> file = part(parts, "picture");
    if (form.held().isEmpty() || file.isEmpty()) {
      return SelectionForms.refused(
          form.held().isEmpty() ? Refusal.UNKNOWN : Refusal.PICTURE_KIND, page);
    }
    try (InputStream content = file.get().getContent()) {
      return takePicture
          .take(form.held().get(), content)
          .fold(
              shown -> SelectionForms.done(page, lists, request),
              refusal -> SelectionForms.refused(refusal, page));
    }
  }

  private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
    return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
  }

  private static String field(List<EntityPart> parts, String name) throws IOException {
    Optional<EntityPart> part = part(parts, name);
    if (part.isEmpty()) {
      return null;
    }
    try (InputStream content = part.get().getContent()) {
      return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
    }
  }
}
