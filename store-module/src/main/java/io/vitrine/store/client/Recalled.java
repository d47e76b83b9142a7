package io.vitrine.store.client;

import io.vitrine.store.client.ClientView.Bought;
import io.vitrine.store.client.ClientView.Promise;
import io.vitrine.store.client.ClientView.Seen;
import java.util.List;

/**
 * What the book holds of somebody who is here or expected.
 *
 * @param number under which her page is
 * @param said whether she said who she is on this visit; else the book has one person with her
 *     address or telephone number and a name like hers
 * @param facts first what must be known before anything is shown to her
 */
public record Recalled(
    String number,
    String name,
    boolean said,
    List<ClientFact> facts,
    List<Seen> visits,
    List<Bought> purchases,
    List<Promise> promises) {

  private static final int LATEST = 6;

  /** As many as stand on a page that is read at a glance. */
  public List<Bought> latestPurchases() {
    return purchases.subList(0, Math.min(LATEST, purchases.size()));
  }
}
