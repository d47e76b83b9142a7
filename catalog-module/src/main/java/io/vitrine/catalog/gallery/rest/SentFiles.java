package io.vitrine.catalog.gallery.rest;

import io.vitrine.catalog.gallery.AddPictures;
import io.vitrine.catalog.gallery.GalleryAnswer;
import io.vitrine.catalog.media.photo.Photograph;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Looks at how long a form says it is before its parts are spooled: 411 and 413. */
@Provider
@SentFiles.Limited
@ApplicationScoped
public class SentFiles implements ContainerRequestFilter {

  private static final long MOST =
      (long) AddPictures.MOST_AT_ONCE * Photograph.MOST_BYTES + 100_000;

  private final Refusals refusals;

  @Inject
  public SentFiles(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Marks an operation that takes a form with files. */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Limited {}

  @Override
  public void filter(ContainerRequestContext request) {
    String said = request.getHeaderString("Content-Length");
    long length = said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : -1;
    if (length < 0 || length > MOST) {
      request.abortWith(
          refusals
              .from(
                  GalleryAnswer.TEXTS,
                  length < 0 ? 411 : 413,
                  length < 0 ? "gallery-length" : "gallery-large",
                  String.valueOf(MOST / 1_000_000))
              .response());
    }
  }
}
