package io.vitrine.store.receipt;

import java.util.Collection;
import java.util.Optional;

/** Finds the papers of one kind that can leave by e-mail. */
public interface Letters {

  PaperKind kind();

  /**
   * The paper of one of these shops.
   *
   * @param document the id of the sale, refund or credit note, of an invoice its sale's, of its
   *     credit the refund's; of a deposit, its invoice and the credit of that the order's number
   */
  Optional<Letter> find(Collection<String> shops, String document);
}
