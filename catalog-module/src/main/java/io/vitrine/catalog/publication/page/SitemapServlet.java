package io.vitrine.catalog.publication.page;

import io.vitrine.catalog.publication.FeedPace;
import io.vitrine.catalog.publication.Sitemap;
import io.vitrine.shell.pace.AddressPace;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /sitemap.xml} and the files that it names. */
@WebServlet({"/sitemap.xml", "/sitemaps/*"})
public class SitemapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Pattern PRODUCTS = Pattern.compile("/products-([1-9]\\d{0,5})\\.xml");
  private static final int TOO_MANY = 429;

  @Inject private transient Sitemap sitemap;
  @Inject private transient FeedPace pace;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = request.getPathInfo();
    if (file == null && "/sitemap.xml".equals(request.getServletPath())) {
      if (isAdmitted(request, response)) {
        begin(response);
        sitemap.index(response.getOutputStream());
      }
      return;
    }
    if ("/pages.xml".equals(file)) {
      if (isAdmitted(request, response)) {
        begin(response);
        sitemap.pages(response.getOutputStream());
      }
      return;
    }
    Matcher products = PRODUCTS.matcher(file == null ? "" : file);
    if (!products.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (isAdmitted(request, response)) {
      int number = Integer.parseInt(products.group(1));
      if (number > sitemap.productFiles()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        begin(response);
        sitemap.products(number, response.getOutputStream());
      }
    }
  }

  private boolean isAdmitted(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean admitted = pace.admits(request.getRemoteAddr());
    if (!admitted) {
      response.setHeader("Retry-After", String.valueOf(AddressPace.WINDOW.toSeconds()));
      response.sendError(TOO_MANY);
    }
    return admitted;
  }

  private static void begin(HttpServletResponse response) {
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
  }
}
