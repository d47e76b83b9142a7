package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.media.photo.Photograph;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;

/** Looks at how long a picture says it is before any of it is read. */
@Provider
@SentLength.Known
@ApplicationScoped
public class SentLength implements ContainerRequestFilter {

  /** A form is this much longer than the file in it, at most. */
  private static final int AROUND = 10_000;

  private static final int LET_PASS = 60_000_000;

  private final Refusals refusals;

  @Inject
  public SentLength(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Marks an operation whose body must say how long it is. */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Known {}

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String said = request.getHeaderString("Content-Length");
    boolean known = said != null && said.matches("\\d{1,18}");
    if (known && Long.parseLong(said) > Photograph.MOST_BYTES + AROUND) {
      refuse(request, Refusal.PICTURE_LARGE);
    } else if (!known && isForm(request.getMediaType())) {
      refuse(request, Refusal.PICTURE_LENGTH);
    }
  }

  /** A browser hears the answer only once it has sent what it has, so some of it is let pass. */
  private void refuse(ContainerRequestContext request, Refusal refusal) throws IOException {
    InputStream body = request.getEntityStream();
    byte[] part = new byte[1 << 16];
    int read = 0;
    for (long passed = 0; read >= 0 && passed < LET_PASS; passed += read) {
      read = body.read(part);
    }
    request.abortWith(answer(request.getMediaType(), refusal));
  }

  private static boolean isForm(MediaType type) {
    return type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
  }

  /** A page reads it in words; a program gets the problem. */
  private Response answer(MediaType type, Refusal refusal) {
    return isForm(type)
        ? SelectionForms.refused(refusal, URI.create("/selection"))
        : refusals.from(SelectionResource.TEXTS, refusal.status(), refusal.code()).response();
  }
}
