package io.vitrine.store.aftersale.ticket;

import java.security.SecureRandom;

/** A ticket's number: S and six letters and figures of which none is mistaken for another. */
record TicketNumber(String value) {

  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  static TicketNumber drawn() {
    StringBuilder drawn = new StringBuilder("S-");
    for (int i = 0; i < LENGTH; i++) {
      drawn.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new TicketNumber(drawn.toString());
  }
}
