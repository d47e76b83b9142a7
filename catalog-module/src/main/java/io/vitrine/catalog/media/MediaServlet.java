package io.vitrine.catalog.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Serves pictures and models: those of the house below {@code /media/demo/}, those that were taken
 * in below {@code /media/}. The name of one that was taken in holds the fingerprint of what was
 * sent, so it never changes.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient MediaStore store;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<HouseFile> own = HouseMedia.of(name);
    if (own.isPresent()) {
      if (!isKnown(request, response, own.get().print())) {
        head(response, own.get().contentType(), own.get().bytes(), "max-age=86400");
        send(request, response, own.get().open());
      }
      return;
    }
    Optional<MediaStore.Kept> kept = store.of(name);
    if (kept.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (isKnown(request, response, name)) {
      return;
    }
    long bytes = Files.size(kept.get().file());
    head(response, kept.get().contentType(), bytes, "max-age=31536000, immutable");
    send(request, response, Files.newInputStream(kept.get().file()));
  }

  /** Whether the browser has it already and was told so. */
  private static boolean isKnown(
      HttpServletRequest request, HttpServletResponse response, String print) {
    String tag = '"' + print + '"';
    response.setHeader("ETag", tag);
    if (!tag.equals(request.getHeader("If-None-Match"))) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return true;
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
