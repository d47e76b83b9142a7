package io.vitrine.catalog.planted.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Does not say who may use it, and opens a transaction at the edge. */
@Path("silent")
@Transactional
class SilentResource {

  @GET
  public String read() {
    return "";
  }

  @GET
  @Path("{one}")
  public String readOne() {
    return "";
  }
}
