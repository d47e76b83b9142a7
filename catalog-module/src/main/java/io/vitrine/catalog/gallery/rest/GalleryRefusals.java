package io.vitrine.catalog.gallery.rest;

import io.vitrine.catalog.gallery.GalleryAnswer;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.LongFunction;

/** How a wish at the gallery's desk is answered. */
@RequestScoped
class GalleryRefusals {

  private final Refusals refusals;

  @Inject
  GalleryRefusals(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Does what is wished on the version that the request names; 428 where it names none. */
  Response on(String match, String product, LongFunction<GalleryAnswer> wish) {
    if (match == null) {
      return of(GalleryAnswer.refused(428, "gallery-version-needed", product));
    }
    String bare = match.replace("\"", "").strip();
    if (!bare.matches("v\\d{1,18}")) {
      return of(GalleryAnswer.refused(412, "gallery-changed", product));
    }
    return wish.apply(Long.parseLong(bare.substring(1)))
        .fold(
            done ->
                Response.noContent()
                    .tag(new EntityTag("v" + done.version()))
                    .header("Cache-Control", "no-store")
                    .build(),
            this::of);
  }

  Response of(GalleryAnswer.Refused refused) {
    return refusals
        .from(GalleryAnswer.TEXTS, refused.status(), refused.name(), refused.arguments().toArray())
        .response();
  }
}
