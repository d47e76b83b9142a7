package io.vitrine.store.device.proof;

/**
 * What a device signed: the person at it pressed "finish" over exactly this.
 *
 * @param device the name of the device's key
 * @param digest SHA-256 of what is confirmed, as canonical JSON, in hexadecimal
 * @param signature ES256 over {@link #signedText}, in base64url
 */
public record Confirmation(String device, String digest, String signature) {

  private static final String DOMAIN = "io.vitrine.store.confirmation";

  /** The text that is signed; the domain keeps it apart from proofs and from all else. */
  public static String signedText(String digest) {
    return DOMAIN + "\n" + digest;
  }
}
