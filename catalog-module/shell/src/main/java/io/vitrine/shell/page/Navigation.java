package io.vitrine.shell.page;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The links of the house: few, the same on every page, by path as each module is mounted. */
@Named
@RequestScoped
public class Navigation {

  private static final String STORE = "/store/staff/";
  private static final String[] AT_COUNTER = {
    "hand-over",
    "quote",
    "new-order",
    "order",
    "invoice",
    "receipt",
    "refund",
    "return",
    "credit",
    "check-receipt"
  };

  /**
   * A place to go.
   *
   * @param current whether one is there, or on a page that belongs to it
   */
  public record Link(String label, String href, boolean current) {}

  private final HttpServletRequest request;
  private final Language language;
  private final SignedIn signedIn;

  @Inject
  public Navigation(HttpServletRequest request, Language language, SignedIn signedIn) {
    this.request = request;
    this.language = language;
    this.signedIn = signedIn;
  }

  public List<Link> getPublicLinks() {
    return List.of(
        link("nav.home", "/"),
        link("nav.shops", "/shops"),
        link("nav.selection", "/selection"),
        link("nav.book", "/booking/book"));
  }

  /** Ways to reach a person, always one link away. */
  public List<Link> getHelpLinks() {
    return List.of(
        link("nav.book", "/booking/book"),
        link("nav.callback", "/booking/call"),
        link("nav.ask", "/booking/ask"),
        link("nav.call", "/shops"));
  }

  /** What is gone to every day; the rest stands on the start page, which is the first of them. */
  public List<Link> getStaffLinks() {
    List<Link> links = new ArrayList<>();
    links.add(link("nav.today", "/booking/staff/"));
    if (signedIn.has(Role.ADVISER) || signedIn.has(Role.CASHIER) || signedIn.has(Role.MANAGER)) {
      links.add(
          link("nav.arrivals", STORE + "arrivals", "dossier", "visit", "client", "new-client"));
      links.add(link("nav.appointments", "/booking/staff/appointments"));
      links.add(link("nav.enquiries", "/booking/staff/enquiries"));
      links.add(link("nav.counter", STORE + "counter", AT_COUNTER));
      links.add(link("nav.till", STORE + "till"));
    }
    if (signedIn.has(Role.ADVISER) || signedIn.has(Role.MANAGER)) {
      links.add(link("nav.stock", STORE + "stock", "goods", "count", "transfer"));
    }
    if (signedIn.has(Role.MANAGER)) {
      links.add(link("nav.rota", "/booking/manage/rota"));
    }
    if (signedIn.has(Role.CATALOG_MANAGER)) {
      links.add(link("nav.labels", "/staff/labels"));
      links.add(link("nav.products", "/back-office/products"));
      links.add(link("nav.categories", "/back-office/categories"));
      links.add(link("nav.imports", "/back-office/imports"));
      links.add(link("nav.synonyms", "/back-office/synonyms"));
      links.add(link("nav.search.report", "/back-office/search-report"));
    }
    return links;
  }

  /** The page that is looked at, with its query. */
  public String getHere() {
    Object forwarded = request.getAttribute("jakarta.servlet.forward.query_string");
    String query = forwarded == null ? request.getQueryString() : forwarded.toString();
    return query == null ? path() : path() + '?' + query;
  }

  /**
   * @param parts names of the store's staff pages that are reached from there; a list of the same
   *     (quote, quotes) is one of them
   */
  private Link link(String key, String href, String... parts) {
    String path = path();
    boolean within =
        Stream.of(parts)
            .anyMatch(part -> path.equals(STORE + part) || path.equals(STORE + part + 's'));
    return new Link(texts().getString(key), href, within || path.equals(href));
  }

  private String path() {
    Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle("io.vitrine.shell.page.texts", language.getLocale());
  }
}
