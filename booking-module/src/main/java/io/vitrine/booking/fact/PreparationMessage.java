package io.vitrine.booking.fact;

import io.vitrine.booking.preparation.Prepared;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.UUID;

/**
 * The store tells what an adviser prepared.
 *
 * @param version orders what is told of one appointment, from 1
 * @param prepared {@code null} when the preparation was taken back
 */
public record PreparationMessage(
    UUID messageId, String appointment, String shop, long version, Instant at, Prepared prepared) {

  public PreparationMessage {
    if (messageId == null || appointment == null || shop == null || at == null || version < 1) {
      throw new InvalidValue(
          "a preparation's message needs messageId, appointment, shop, version from 1 and at");
    }
  }
}
