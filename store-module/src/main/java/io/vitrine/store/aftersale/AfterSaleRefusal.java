package io.vitrine.store.aftersale;

import java.util.Locale;

/** Why something after a sale was not done; each has its words in the bundle. */
public enum AfterSaleRefusal {
  /** It is another shop's (abuse case 30). */
  OTHER_SHOP(403),
  NO_SUCH_CLIENT(404),
  NO_SUCH_TICKET(404),
  /** No receipt of the house has that number. */
  NO_SUCH_RECEIPT(404),
  /** A receipt of training: nothing was bought. */
  OF_TRAINING(409),
  NO_SUCH_PART(404),
  NO_SUCH_TASK(404),
  NO_SUCH_RECALL(404),
  /** That piece is not recalled, or was given back. */
  NO_SUCH_PIECE(404),
  /** The house never sold an article of that number: perhaps it is mistyped. */
  NEVER_SOLD(422),
  /** A recall is closed once. */
  CLOSED_ALREADY(409),
  /** Of some pieces nobody knows what became of them; it closes for a reason. */
  PIECES_OPEN(409),
  /** Recalled pieces are sold again where it is said how it is known that they are safe. */
  CHECKED_HOW(422),
  /** Several articles stand on the receipt. */
  WHICH_ARTICLE(422),
  /** A piece without a receipt has a name. */
  ARTICLE_MISSING(422),
  /** A ticket is somebody's. */
  NOBODY(422),
  /** Somebody else changed it in between. */
  CHANGED_MEANWHILE(412),
  /** From where the piece stands now that step is not to be had. */
  NOT_FROM_HERE(409),
  /** A refusal says why, in ten characters or more. */
  REASON_NEEDED(422),
  /** A suggestion that is not wanted is put away with a reason. */
  SAY_WHY(422),
  /** Who waits for a part has asked for one. */
  NO_PART_ASKED(409),
  /** A day that is promised lies ahead. */
  PAST_DAY(422),
  /** There is no address to write to. */
  CANNOT_BE_REACHED(422),
  /** Nothing is new since the last letter. */
  TOLD_ALREADY(409),
  /** She did not agree to be written to. */
  NOT_AGREED(403),
  /** She was written to for this reason already. */
  WRITTEN_ALREADY(409),
  /** Somebody has settled the task. */
  SETTLED_ALREADY(409);

  private final int status;

  AfterSaleRefusal(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The name in bundles and problem documents, such as {@code no-such-ticket}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
