package io.vitrine.shell.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * No API reads more than a megabyte, said in advance or not, nor JSON of more than a hundred
 * levels: 413 and 400. The addresses of a module that take files ({@code vitrine.files-at}, by
 * commas, a star for one part of a path) have limits of their own.
 */
@WebFilter(value = "/api/*", asyncSupported = true)
public class BodyLimit extends HttpFilter {
  private static final long serialVersionUID = 1L;

  static final long MOST_BYTES = 1L << 20;
  static final int MOST_LEVELS = 100;

  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject private transient Refusals refusals;

  @Inject
  @ConfigProperty(name = "vitrine.files-at")
  private transient Optional<String> filesAt;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (Arrays.stream(filesAt.orElse("").split(",")).anyMatch(files -> isAt(path, files))) {
      chain.doFilter(request, response);
    } else if (request.getContentLengthLong() > MOST_BYTES) {
      refuse(response);
    } else {
      chain.doFilter(new Limited(request), response);
    }
  }

  static boolean isAt(String path, String files) {
    String pattern =
        Arrays.stream(files.strip().split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/]+"));
    return path.matches(pattern);
  }

  private void refuse(HttpServletResponse response) throws IOException {
    Problem problem = refusals.ofStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(JSON.toJson(problem.members()));
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private LimitedBody body;

    Limited(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null) {
        String type = String.valueOf(getContentType()).toLowerCase(Locale.ROOT);
        body = new LimitedBody(super.getInputStream(), type.contains("json"));
      }
      return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      String encoding = getCharacterEncoding();
      return new BufferedReader(
          new InputStreamReader(
              getInputStream(),
              encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
    }
  }
}
