package io.vitrine.catalog.publication.page;

import io.vitrine.catalog.product.Gtin;
import io.vitrine.catalog.product.PublishedNumbers;
import io.vitrine.catalog.product.PublishedNumbers.Numbered;
import io.vitrine.catalog.publication.PublicPaths;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GS1 Digital Link: {@code /01/GTIN}, as it stands in the code of a shelf label, leads to the page
 * of the variant; {@code ?shop=} names the shop in which the label hangs, whose word comes first
 * there. Serial and batch numbers behind the GTIN are not looked at.
 */
@WebServlet("/01/*")
public class DigitalLinkServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Pattern LINK = Pattern.compile("/(\\d{8,14})(/(10|21|22)/[^/]{1,40})*");
  private static final Pattern SHOP =
      Pattern.compile("(?:^|&)shop=([a-z0-9][a-z0-9-]{0,39})(?:&|$)");

  @Inject private transient PublishedNumbers published;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher link = LINK.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    Optional<Numbered> variant =
        link.matches() && Gtin.isOne(link.group(1))
            ? published.withGtin(link.group(1))
            : Optional.empty();
    if (variant.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Matcher shop = SHOP.matcher(request.getQueryString() == null ? "" : request.getQueryString());
    response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
    response.setHeader(
        "Location",
        PublicPaths.variant(variant.get().product(), variant.get().sku())
            + (shop.find() ? "&at=" + shop.group(1) : ""));
    response.setHeader("Cache-Control", "public, max-age=300");
  }
}
