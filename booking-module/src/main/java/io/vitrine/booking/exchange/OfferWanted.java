package io.vitrine.booking.exchange;

import io.vitrine.shell.InvalidValue;

/**
 * A shift that is to be offered.
 *
 * @param shift the id of one's own shift
 * @param to the colleague who is asked, or {@code null} for all who may take it
 * @param against the id of a shift of hers that is asked for it, or {@code null} for none
 */
public record OfferWanted(String shift, String to, String against) {

  public OfferWanted {
    to = to == null || to.isBlank() ? null : to;
    against = against == null || against.isBlank() ? null : against;
    if (shift == null || shift.isBlank()) {
      throw new InvalidValue("an offer names a shift");
    }
    if (against != null && to == null) {
      throw new InvalidValue("a shift is asked for of a colleague, who has to be named");
    }
  }
}
