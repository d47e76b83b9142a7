package io.vitrine.store.device.proof;

import io.vitrine.shell.problem.BodyRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Reads the body of a request that carries a device's proof, so that its digest can be compared,
 * and hands it on. What is longer than any of them is refused (413).
 */
@WebFilter(value = "/*", asyncSupported = true)
public class SignedBody extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final int MOST_BYTES = 1 << 20;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader(ProofAtHand.HEADER) == null || isFile(request)) {
      chain.doFilter(request, response);
      return;
    }
    try {
      byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw BodyRefused.longerThan(MOST_BYTES);
      }
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      request.setAttribute(
          SignedRequest.class.getName(),
          SignedRequest.of(request.getMethod(), request.getRequestURI() + query, body));
      request.setAttribute(HttpServletResponse.class.getName(), response);
      chain.doFilter(new RequestWithBody(request, body), response);
    } catch (BodyRefused refused) {
      refuse(request, response, refused, chain);
    }
  }

  /** An API says it in its own words: to whoever reads the body there, it is refused again. */
  private static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      BodyRefused refused,
      FilterChain chain)
      throws IOException, ServletException {
    if (request.getServletPath().startsWith("/api")) {
      chain.doFilter(new RefusedBody(request, refused), response);
    } else {
      response.sendError(refused.status());
    }
  }

  private static final class RefusedBody extends HttpServletRequestWrapper {

    private final BodyRefused refused;

    RefusedBody(HttpServletRequest request, BodyRefused refused) {
      super(request);
      this.refused = refused;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      throw refused;
    }
  }

  private static boolean isFile(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).startsWith("multipart/");
  }
}
