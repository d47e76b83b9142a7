package io.vitrine.catalog.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Serves pictures: those of the house below {@code /media/demo/}, those of imports below {@code
 * /media/}. An imported picture's name is the fingerprint of its content, so it never changes.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PictureStore store;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<URL> own = Pictures.own(name);
    if (own.isPresent()) {
      var connection = own.get().openConnection();
      connection.setUseCaches(false);
      head(response, "image/svg+xml", connection.getContentLengthLong(), "max-age=86400");
      send(request, response, connection.getInputStream());
      return;
    }
    Optional<PictureStore.Kept> kept = store.of(name);
    if (kept.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = '"' + name + '"';
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    long bytes = Files.size(kept.get().file());
    head(response, kept.get().kind().contentType(), bytes, "max-age=31536000, immutable");
    send(request, response, Files.newInputStream(kept.get().file()));
  }

  private static void head(HttpServletResponse response, String type, long bytes, String age) {
    response.setContentType(type);
    response.setContentLengthLong(bytes);
    response.setHeader("Cache-Control", "public, " + age);
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader("X-Content-Type-Options", "nosniff");
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, InputStream content)
      throws IOException {
    try (content) {
      if (!"HEAD".equals(request.getMethod())) {
        content.transferTo(response.getOutputStream());
      }
    }
  }
}
