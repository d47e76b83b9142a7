package io.vitrine.booking.privacy;

import java.util.Collection;

/** The telephone numbers whose owners want no text messages but those they ask for. */
public interface HerNumbers {

  /**
   * Their owner wants text messages that she did not ask for, or does not; saying it again is no
   * harm.
   *
   * @param typed however they were written; what takes no text messages is left out
   */
  void setRefused(Collection<String> typed, boolean refused);
}
