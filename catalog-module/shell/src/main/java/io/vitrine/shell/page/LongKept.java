package io.vitrine.shell.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets browsers keep what a version never changes: the theme, the font, the components' own files.
 */
@WebFilter({"/vitrine/*", "/webjars/*"})
public class LongKept extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean versioned =
        request.getQueryString() != null || request.getServletPath().startsWith("/webjars/");
    response.setHeader(
        "Cache-Control",
        versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    chain.doFilter(request, response);
  }
}
