package io.vitrine.booking.appointment.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/**
 * What the attempt of a form is called: born with the form and sent with it, so that sending it
 * twice does a thing once.
 */
public final class FormKey {

  /** The name of the hidden field. */
  public static final String FIELD = "key";

  private String key;

  /** The one that was sent, else a new one. */
  public String of(HttpServletRequest request) {
    if (key == null) {
      String sent = request.getParameter(FIELD);
      key = sent == null || sent.isBlank() ? UUID.randomUUID().toString() : sent;
    }
    return key;
  }
}
