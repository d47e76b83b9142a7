package io.vitrine.booking.privacy;

/** The catalogue's lists, as far as they are hers. */
public interface Lists {

  /**
   * The list that she brought goes, if this is its owner's way to it; another's list stays.
   *
   * @return whether that is done; if not, it is tried again
   */
  boolean erase(String token);
}
