package io.vitrine.catalog.importing.rest;

import io.vitrine.catalog.importing.TakeImport;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Looks at a form's length before its parts are spooled, so that no endless form fills the disk.
 */
@Provider
@FormLength.Known
@ApplicationScoped
public class FormLength implements ContainerRequestFilter {

  /** The form with its pictures and lists may be this much longer than the file of products. */
  private static final long BESIDE = 600_000_000;

  private static final String TEXTS = "io.vitrine.catalog.importing.texts";

  private final Refusals refusals;

  @Inject
  public FormLength(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Marks an operation whose body must say how long it is. */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Known {}

  @Override
  public void filter(ContainerRequestContext request) {
    String said = request.getHeaderString("Content-Length");
    long length = said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : -1;
    if (length < 0) {
      request.abortWith(refusal(411, "import-length"));
    } else if (length > TakeImport.MOST_BYTES + BESIDE) {
      request.abortWith(refusal(413, "import-too-large"));
    }
  }

  private Response refusal(int status, String name) {
    Problem problem =
        refusals.from(TEXTS, status, name, String.valueOf(TakeImport.MOST_BYTES / 1_000_000));
    return problem.response();
  }
}
