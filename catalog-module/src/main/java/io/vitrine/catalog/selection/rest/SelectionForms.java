package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.sharing.OwnedSelections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** How a plain form answers: with the page to see next. */
final class SelectionForms {

  private SelectionForms() {}

  /** The page again; what the browser remembers is remembered for another 13 months. */
  static Response done(URI back, OwnedSelections lists, HttpServletRequest request) {
    Response.ResponseBuilder answer = Response.seeOther(back);
    return (lists.all().isEmpty() ? answer : answer.cookie(SelectionCookie.of(lists, request)))
        .build();
  }

  static Response refused(Refusal refusal, URI back) {
    return Response.seeOther(
            UriBuilder.fromUri(back).replaceQueryParam("refused", refusal.code()).build())
        .build();
  }
}
