package io.vitrine.booking.privacy.page;

import io.vitrine.booking.privacy.OwnPages;
import io.vitrine.booking.privacy.rest.OwnCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * Where the link of the letter leads: a button opens the page, once. Looking changes nothing,
 * whoever looks; a program that opens links in mail sends no form.
 */
@Named
@RequestScoped
public class MineLinkPage {

  private static final int HALF_AN_HOUR = 30 * 60;

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject private OwnPages pages;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  /** Before the page is drawn: a link that opens nothing any more is a 410. */
  public void arrive() {
    response().setHeader("Cache-Control", "no-store");
    response().setHeader("Referrer-Policy", "no-referrer");
    if (!isOpens()) {
      faces.getExternalContext().setResponseStatus(410);
    }
  }

  public boolean isOpens() {
    return pages.opens(token);
  }

  /** Whether opening it says that she wants to stay known. */
  public boolean isStays() {
    return pages.stays(token);
  }

  /** The button. */
  public void open() throws IOException {
    Optional<String> page = pages.open(token);
    if (page.isPresent()) {
      OwnCookie.set(request, response(), page.get(), HALF_AN_HOUR);
      faces.getExternalContext().redirect("/booking/my-page");
    } else {
      faces.getExternalContext().setResponseStatus(410);
    }
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }
}
