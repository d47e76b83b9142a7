package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnedSelections;
import io.vitrine.shell.page.SecureCookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;

/** Writes which lists a browser remembers. */
final class SelectionCookie {

  private SelectionCookie() {}

  static NewCookie of(OwnedSelections lists, HttpServletRequest request) {
    return new NewCookie.Builder(OwnedSelection.COOKIE)
        .value(lists.cookieValue())
        .path("/")
        .maxAge(lists.all().isEmpty() ? 0 : OwnedSelection.COOKIE_SECONDS)
        .httpOnly(true)
        .secure(SecureCookies.wantedFor(request))
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
