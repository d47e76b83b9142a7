package io.vitrine.booking.privacy;

/**
 * What stands for an address where the address itself is not kept: made with a secret that lies
 * outside the database.
 */
public interface Fingerprints {

  /** The same for every way of writing the address in capitals. */
  String fingerprint(String email);

  /** Whether its owner said that she wants only letters that she asks for. */
  boolean isRefused(String email);

  /** She wants letters that she did not ask for, or does not; saying it again is no harm. */
  void setRefused(String email, boolean refused);

  /** Whether a letter that nobody asked for may go there. */
  boolean admitsCourtesies(String email);
}
