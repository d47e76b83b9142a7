package io.vitrine.catalog.publication.page;

import io.vitrine.catalog.publication.PublicAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /robots.txt} (RFC 9309): everything public may be read but what is personal, what staff
 * works with, and the endless addresses of searches and comparisons.
 */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PublicAddress address;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
    response
        .getWriter()
        .write(
            "User-agent: *\n"
                + "Disallow: /api/\n"
                + "Disallow: /back-office/\n"
                + "Disallow: /booking/\n"
                + "Disallow: /compare\n"
                + "Disallow: /search\n"
                + "Disallow: /selection\n"
                + "Disallow: /staff/\n"
                + "Disallow: /store/\n"
                + "Sitemap: "
                + address.of("/sitemap.xml")
                + "\n");
  }
}
