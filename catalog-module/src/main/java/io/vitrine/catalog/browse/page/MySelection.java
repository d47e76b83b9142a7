package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.selection.OwnedSelection;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.catalog.selection.Selections;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The selection that this browser began, read at most once a request. */
@Named
@RequestScoped
public class MySelection {

  private final HttpServletRequest request;
  private final Selections selections;
  private Optional<SelectionView> view;

  @Inject
  public MySelection(HttpServletRequest request, Selections selections) {
    this.request = request;
    this.selections = selections;
  }

  /** How many are kept, for the header; 0 without a selection. */
  public int getSize() {
    return view().map(mine -> mine.items().size()).orElse(0);
  }

  Optional<SelectionView> view() {
    if (view == null) {
      view = owned().flatMap(own -> selections.owned(own));
    }
    return view;
  }

  private Optional<OwnedSelection> owned() {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(OwnedSelection.COOKIE)) {
          return OwnedSelection.ofCookie(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }
}
