package io.vitrine.booking.partner;

import io.vitrine.booking.appointment.Attempt;

/** What a partner calls an attempt, apart from what others call theirs. */
public final class PartnerKeys {

  private PartnerKeys() {}

  /**
   * @throws io.vitrine.shell.InvalidValue when the key has not the form of one
   */
  public static String of(Partner partner, String key) {
    String sent = new Attempt(key, "").key();
    return partner.number() + ":" + Partners.hash(sent);
  }
}
