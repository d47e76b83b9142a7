package io.vitrine.catalog.media;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.media.photo.Darkroom;
import io.vitrine.catalog.media.photo.Photograph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Makes a picture of what a person sends, in its sizes, and keeps it under a name of our own. */
@ApplicationScoped
public class KeepPicture {

  private final Darkroom darkroom;
  private final MediaStore store;
  private final MediaNames names;

  @Inject
  public KeepPicture(Darkroom darkroom, MediaStore store, Sql sql, Clock clock) {
    this.darkroom = darkroom;
    this.store = store;
    this.names = new MediaNames(sql, clock);
  }

  /** A picture that was made, not yet known to anybody. */
  public record Made(String stored, int bytes) {
    /** Where it is served. */
    public String path() {
      return "/media/" + stored;
    }
  }

  /**
   * Outside of any transaction: making a picture takes its time.
   *
   * @return nothing where the darkroom is too busy
   */
  public <T> Optional<T> make(
      byte[] sent, Function<Made, T> made, Function<Photograph.Fault, T> refused) {
    return darkroom.develop(sent, photograph -> made.apply(kept(sent, photograph)), refused);
  }

  private Made kept(byte[] sent, Photograph photograph) {
    PictureKind kind = PictureKind.of(sent).orElseThrow();
    return new Made(store.keep(sent, kind, photograph), sent.length);
  }

  /** From now on files of products can name it, by the name under which it is kept. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(Made made) {
    names.give(made.stored(), made.stored(), made.bytes());
  }
}
