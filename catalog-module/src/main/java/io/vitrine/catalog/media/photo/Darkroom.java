package io.vitrine.catalog.media.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Makes pictures anew from what people send, two at a time, so that memory stays small whatever is
 * sent at once.
 */
@ApplicationScoped
public class Darkroom {

  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Semaphore places;
  private final Duration patience;

  public Darkroom() {
    this(AT_ONCE, PATIENCE);
  }

  /**
   * @param places how many pictures are made at a time
   * @param patience how long the next waits for a place
   */
  public Darkroom(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /**
   * @return what was made of the photograph, or of the reason why there is none; nothing where no
   *     place became free in time
   */
  public <T> Optional<T> develop(
      byte[] sent, Function<Photograph, T> made, Function<Photograph.Fault, T> refused) {
    if (!entered()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Photograph.from(sent).fold(made, refused));
    } finally {
      places.release();
    }
  }

  private boolean entered() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
