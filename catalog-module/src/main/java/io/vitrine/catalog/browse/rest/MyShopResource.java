package io.vitrine.catalog.browse.rest;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.rest.BackTo;
import io.vitrine.shell.page.SecureCookies;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
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

/** The form by which a visitor chooses their shop; remembered by their browser alone. */
@Path("my-shop")
@RequestScoped
public class MyShopResource {

  private final Guide guide;
  private final Refusals refusals;
  private final HttpServletRequest request;

  @Inject
  public MyShopResource(Guide guide, Refusals refusals, @Context HttpServletRequest request) {
    this.guide = guide;
    this.refusals = refusals;
    this.request = request;
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.TEXT_HTML, Problem.MEDIA_TYPE})
  public Response choose(@FormParam("shop") String shop, @FormParam("back") String back) {
    if (guide.shop(shop).isEmpty()) {
      return refusals.from("io.vitrine.catalog.browse.texts", 422, "unknown-shop").response();
    }
    NewCookie cookie =
        new NewCookie.Builder(MyShop.COOKIE)
            .value(shop)
            .path("/")
            .maxAge(MyShop.COOKIE_SECONDS)
            .httpOnly(true)
            .secure(SecureCookies.wantedFor(request))
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    return Response.seeOther(BackTo.path(back, "/")).cookie(cookie).build();
  }
}
