package io.vitrine.store.invoice;

import java.time.Instant;

/** An invoice that was made out, on a sale or on a deposit. */
public interface Bill {

  /** As printed, such as {@code RIVOLI-F2026-000007}. */
  String getNumber();

  Instant getIssuedAt();

  Buyer getBuyer();
}
