package io.vitrine.catalog.gallery;

import java.util.List;
import java.util.function.Function;

/** What becomes of a wish at the gallery's desk: it is done, or refused and nothing is. */
public sealed interface GalleryAnswer permits GalleryAnswer.Done, GalleryAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /**
   * @param version of the product from now on
   */
  record Done(long version) implements GalleryAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /**
   * @param name the refusal's name in the texts of this package
   */
  record Refused(int status, String name, List<String> arguments) implements GalleryAnswer {
    public Refused {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** The refusals of this feature. */
  String TEXTS = "io.vitrine.catalog.gallery.texts";

  static Refused refused(int status, String name, String... arguments) {
    return new Refused(status, name, List.of(arguments));
  }
}
