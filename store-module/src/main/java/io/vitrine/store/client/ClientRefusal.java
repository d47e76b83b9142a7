package io.vitrine.store.client;

/** Why something about a client was not done; each has its words in the bundle. */
public enum ClientRefusal {
  /** There is no such client, or no longer. */
  NO_SUCH_CLIENT(404),
  /** She stands in the book of another shop, without a visit here or a reason (abuse case 30). */
  OTHER_SHOP(403),
  /** Only a manager of the shop does that. */
  NOT_A_MANAGER(403),
  /** Somebody with this address or telephone number is in the book already. */
  KNOWN_ALREADY(409),
  /** The owner of that number asked to be left alone, and has not taken it back. */
  ASKED_TO_BE_SPARED(409),
  /** Somebody else changed her entry in between. */
  CHANGED_MEANWHILE(412),
  /** Without her word nobody is remembered. */
  NOT_AGREED(422),
  /** Nobody is written to who has no address, nor called without a number. */
  CANNOT_BE_REACHED(422),
  NO_SUCH_FACT(404),
  /** As many facts as a person reads. */
  ENOUGH_FACTS(409),
  NO_SUCH_VISIT(404),
  /** The visit is somebody else's already. */
  VISIT_TAKEN(409),
  /** Both entries are one already. */
  ONE_ALREADY(409),
  NO_SUCH_MERGE(404),
  /** The merge was taken back before. */
  UNDONE_ALREADY(409),
  /** A book is handed to somebody who advises in this shop. */
  NO_SUCH_ADVISER(422);

  private final int status;

  ClientRefusal(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The name in bundles and problem documents, such as {@code no-such-client}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
