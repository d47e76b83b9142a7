package io.vitrine.catalog.room.rest;

import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.rest.BackTo;
import io.vitrine.catalog.room.MyRoom;
import io.vitrine.catalog.room.Room;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.SecureCookies;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** The place at home, given by a plain form; a form without a side forgets it. */
@Path("my-room")
@RequestScoped
public class MyRoomResource {

  private final HttpServletRequest request;

  @Inject
  public MyRoomResource(@Context HttpServletRequest request) {
    this.request = request;
  }

  /** 422 for a side that is no whole number of 1 to {@value Room#MOST} centimetres. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.TEXT_HTML, Problem.MEDIA_TYPE})
  public Response give(
      @FormParam("width") String width,
      @FormParam("depth") String depth,
      @FormParam("height") String height,
      @FormParam("back") String back) {
    Integer wide = side(width);
    Integer deep = side(depth);
    Integer high = side(height);
    boolean none = wide == null && deep == null && high == null;
    NewCookie cookie =
        new NewCookie.Builder(MyRoom.COOKIE)
            .value(none ? "" : new Room(wide, deep, high).written())
            .path("/")
            .maxAge(none ? 0 : MyShop.COOKIE_SECONDS)
            .httpOnly(true)
            .secure(SecureCookies.wantedFor(request))
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    return Response.seeOther(BackTo.path(back, "/")).cookie(cookie).build();
  }

  private static Integer side(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.strip().matches("\\d{1,4}")) {
      throw new InvalidValue("a side is a whole number of centimetres");
    }
    return Integer.valueOf(text.strip());
  }
}
