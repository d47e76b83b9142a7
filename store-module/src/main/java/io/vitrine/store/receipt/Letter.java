package io.vitrine.store.receipt;

import java.util.Locale;
import java.util.Optional;

/** A paper that can leave by e-mail. */
public interface Letter {

  PrintOnRecord.Printed paper();

  /** In which the customer was received. */
  Locale language();

  /** An address that the house knows of her, to be offered. */
  Optional<String> address();

  /** The paper as the last of so many copies shows it. */
  byte[] pdf(int copies);
}
