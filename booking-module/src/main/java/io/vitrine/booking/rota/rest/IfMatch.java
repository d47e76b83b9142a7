package io.vitrine.booking.rota.rest;

import jakarta.ws.rs.WebApplicationException;

/** The version of a week that a change was decided on. */
final class IfMatch {

  private IfMatch() {}

  /** A missing header is a 428, one that is no version a 412. */
  static long version(String header) {
    if (header == null) {
      throw new WebApplicationException(428);
    }
    try {
      return Long.parseLong(header.replace("\"", "").trim());
    } catch (NumberFormatException e) {
      throw new WebApplicationException(412);
    }
  }
}
