package io.vitrine.store.device.proof;

import io.vitrine.store.device.proof.ProofAnswer.NotProved;
import io.vitrine.store.device.proof.ProofAnswer.Reason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;

/** The proof that came with this request, judged once. */
@RequestScoped
public class ProofAtHand {

  /** The header in which a device proves itself. */
  public static final String HEADER = "Device-Proof";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final HttpServletRequest request;
  private final UsedProofs used;
  private final Clock clock;
  private String judged;
  private ProofAnswer answer;

  @Inject
  public ProofAtHand(HttpServletRequest request, UsedProofs used, Clock clock) {
    this.request = request;
    this.used = used;
    this.clock = clock;
  }

  /** Whether this request may change something. */
  public boolean isWanted() {
    return !READING.contains(request.getMethod());
  }

  /**
   * @param device the device's number
   * @param key its key, or {@code null} where it has none
   */
  public ProofAnswer of(String device, DeviceKey key) {
    if (!device.equals(judged)) {
      answer =
          ProofRule.judge(
                  request.getHeader(HEADER),
                  key,
                  (SignedRequest) request.getAttribute(SignedRequest.class.getName()),
                  clock.instant())
              .fold(
                  proved ->
                      used.take(device, proved.id(), proved.until())
                          ? proved
                          : new NotProved(Reason.USED),
                  notProved -> notProved);
      judged = device;
    }
    return answer;
  }
}
