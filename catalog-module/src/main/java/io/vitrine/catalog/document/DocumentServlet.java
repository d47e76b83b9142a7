package io.vitrine.catalog.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Serves documents at {@code /documents/FINGERPRINT/NAME}. They are saved and never run inside the
 * site: whatever is in them, it finds no page of ours around it.
 */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient DocumentStore store;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] parts = String.valueOf(request.getPathInfo()).split("/", -1);
    Optional<Path> kept =
        parts.length == 3 && DocumentName.isOne(parts[2]) ? store.of(parts[1]) : Optional.empty();
    if (kept.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = '"' + parts[1] + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/pdf");
    response.setContentLengthLong(Files.size(kept.get()));
    response.setHeader("Content-Disposition", "attachment; filename=\"" + parts[2] + '"');
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex");
    if (!"HEAD".equals(request.getMethod())) {
      Files.copy(kept.get(), response.getOutputStream());
    }
  }
}
