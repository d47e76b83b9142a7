package io.vitrine.store.arrival.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a phone in the shop reaches this module: {@code VITRINE_STORE_URL}, or below the house's
 * public address where all runs in one place. Never a header of the request.
 */
@RequestScoped
public class StoreAddress {

  private final String base;

  @Inject
  public StoreAddress(
      HttpServletRequest request,
      @ConfigProperty(name = "VITRINE_STORE_URL") Optional<String> own,
      @ConfigProperty(name = "VITRINE_PUBLIC_URL", defaultValue = "http://localhost:8080")
          String house) {
    this.base = own.orElse(house + request.getContextPath()).replaceFirst("/+$", "");
  }

  /** The page with which a phone tells that its owner is in the shop. */
  String ofArrival(String shop) {
    return base + "/here?shop=" + URLEncoder.encode(shop, StandardCharsets.UTF_8);
  }
}
