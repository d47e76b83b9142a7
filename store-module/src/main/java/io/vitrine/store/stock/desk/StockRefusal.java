package io.vitrine.store.stock.desk;

import java.util.Locale;

/** Why stock did not move; each has its words in the bundle. */
public enum StockRefusal {
  /** It belongs to a shop in which this person has no right (abuse case 30). */
  OTHER_SHOP(403),
  /** A manager decides that. */
  MANAGER_ONLY(403),
  /** No article has this code or number. */
  UNKNOWN_CODE(404),
  /** A request that changes stock names its key. */
  KEY_MISSING(400),
  /** The same key asked for something else before. */
  KEY_REUSED(422),
  /** Another act holds the same articles; sending it again is the answer. */
  BUSY(409),
  /** Nothing was listed. */
  NOTHING_LISTED(422),
  /** There are not so many that nobody is promised. */
  NOT_FREE(409),
  /** There are not so many at all. */
  NOT_THERE(409),
  NO_SUCH_TRANSFER(404),
  /** It was received before. */
  RECEIVED_ALREADY(409),
  /** More came than was sent, or something that was not. */
  MORE_THAN_SENT(422),
  /** Less came than was sent, and nobody said why. */
  DIFFERENCE_UNNAMED(422),
  /** There is no such shop, or it is the same. */
  NO_SUCH_SHOP(422),
  NO_SUCH_COUNT(404),
  /** The catalogue, which knows what stands in a department, is away. */
  CATALOGUE_AWAY(503),
  /** Nothing of that department lies in the shop. */
  DEPARTMENT_EMPTY(422),
  /** More than a sheet holds; the parts of the department are counted one by one. */
  DEPARTMENT_TOO_LARGE(422),
  /** The count is over, or its differences are shown already. */
  COUNT_CLOSED(409),
  /** Its differences were not looked at yet. */
  COUNT_OPEN(409),
  /** Nothing was counted so far. */
  NOTHING_COUNTED(409),
  /** A sale or delivery fell between two scans of an article. */
  MOVED_WHILE_COUNTED(409);

  private final int status;

  StockRefusal(int status) {
    this.status = status;
  }

  /** The HTTP status (RFC 9110). */
  public int status() {
    return status;
  }

  /** The name in bundles and problem documents, such as {@code stock-not-free}. */
  public String key() {
    return "stock-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
