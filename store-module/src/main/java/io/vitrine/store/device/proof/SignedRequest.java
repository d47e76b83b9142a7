package io.vitrine.store.device.proof;

/**
 * What came in, as far as a proof speaks of it.
 *
 * @param method the HTTP method
 * @param target path and query as they were sent
 * @param bodyDigest SHA-256 of the body's bytes, in base64url
 */
public record SignedRequest(String method, String target, String bodyDigest) {

  public static SignedRequest of(String method, String target, byte[] body) {
    return new SignedRequest(method, target, DeviceKey.base64url(DeviceKey.sha256(body)));
  }
}
