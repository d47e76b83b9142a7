package io.vitrine.catalog.synonym.rest;

import io.vitrine.catalog.rest.BackTo;
import io.vitrine.catalog.synonym.DropSynonym;
import io.vitrine.catalog.synonym.SwitchShipped;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The buttons of the list of synonyms. Each names its line, so that a list that has changed since
 * it was shown never makes a button act on another line.
 */
@Path("synonym-forms")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces({MediaType.TEXT_HTML, Problem.MEDIA_TYPE})
public class SynonymFormResource {

  private static final String PAGE = "/back-office/synonyms";

  @Inject private DropSynonym dropSynonym;
  @Inject private SwitchShipped switchShipped;
  @Inject private SignedIn signedIn;

  /** Takes an own line away. */
  @POST
  @Path("drop")
  @RolesAllowed("CATALOG_MANAGER")
  public Response drop(@FormParam("id") String id, @FormParam("back") String back) {
    boolean dropped = id != null && dropSynonym.drop(id).isPresent();
    return leads(back, dropped ? null : "synonym-unknown");
  }

  /** Switches a shipped line on ({@code true}) or off. */
  @POST
  @Path("shipped")
  @RolesAllowed("CATALOG_MANAGER")
  public Response turn(
      @FormParam("id") String id, @FormParam("on") String on, @FormParam("back") String back) {
    boolean turned =
        id != null && switchShipped.turn(id, "true".equals(on), signedIn.getStaff()).isPresent();
    return leads(back, turned ? null : "synonym-not-shipped");
  }

  private static Response leads(String back, String refused) {
    return refused == null
        ? Response.seeOther(BackTo.path(back, PAGE)).build()
        : Response.seeOther(BackTo.path(PAGE + "?refused=" + refused, PAGE)).build();
  }
}
