package io.vitrine.store.sale;

import java.util.List;

/** With what the counter begins: the items the customer came for. The dossier knows them. */
public interface BasketProposal {

  /**
   * The proposed lines, the customer's wishes first; empty for a visit without a dossier.
   *
   * @param visit the visit's id
   */
  List<BasketLine> forVisit(String shop, String visit);
}
