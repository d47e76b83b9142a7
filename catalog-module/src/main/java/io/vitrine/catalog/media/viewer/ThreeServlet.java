package io.vitrine.catalog.media.viewer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves three.js. Its version stands in the address, so a browser keeps it for good. */
@WebServlet(ThreeFiles.ROOT + "*")
public class ThreeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ThreeFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<byte[]> script = files.script(path);
    if (script.isEmpty()) {
      response.setHeader("Cache-Control", "no-store");
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/javascript");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentLength(script.get().length);
    response.getOutputStream().write(script.get());
  }
}
