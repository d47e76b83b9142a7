package io.vitrine.store.device.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The device's signature over what an act comes to. The house reckons it, so it is asked for: an
 * act without it is refused with the digest in a header, the device signs and sends again.
 */
@RequestScoped
public class ConfirmationAtHand {

  /** In which the device sends its signature. */
  public static final String HEADER = "Device-Confirmation";

  /** In which the house says what there is to sign. */
  public static final String WANTED = "Device-Confirm";

  private final HttpServletRequest request;

  @Inject
  public ConfirmationAtHand(HttpServletRequest request) {
    this.request = request;
  }

  /** Whether the device has signed anything. */
  public boolean isGiven() {
    return request.getHeader(HEADER) != null;
  }

  /** Empty where the device has not signed this; then the answer asks for it. */
  public Optional<Confirmation> of(DeviceKey key, String digest) {
    String signature = request.getHeader(HEADER);
    if (key != null && signature != null && isGenuine(key, digest, signature)) {
      return Optional.of(new Confirmation(key.thumbprint(), digest, signature));
    }
    if (request.getAttribute(HttpServletResponse.class.getName())
        instanceof HttpServletResponse response) {
      response.setHeader(WANTED, digest);
    }
    return Optional.empty();
  }

  private static boolean isGenuine(DeviceKey key, String digest, String signature) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(signature);
      return signature.length() == 86
          && key.signed(Confirmation.signedText(digest).getBytes(StandardCharsets.US_ASCII), bytes);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
