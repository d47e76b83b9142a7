package io.vitrine.catalog.planted.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Its address takes the place of one of {@link SilentResource}'s operations. */
@Path("silent/{word}")
@PermitAll
class HidingResource {

  @POST
  @Path("prints")
  public String print() {
    return "";
  }
}
