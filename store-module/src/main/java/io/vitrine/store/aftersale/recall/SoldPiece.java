package io.vitrine.store.aftersale.recall;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.Optional;

/**
 * A piece that was sold and is recalled.
 *
 * @param receipt the number of its receipt
 * @param soldAt when the sale was finished
 * @param buyer who bought it, if that visit is somebody's of the book
 * @param became what became of it, if anything did; REFUNDED too where the till took it back
 */
public record SoldPiece(
    Id id,
    String sku,
    String nameFr,
    String nameEn,
    String receipt,
    Instant soldAt,
    Optional<Buyer> buyer,
    Optional<Outcome> became) {

  /**
   * Which piece it is.
   *
   * @param place of the line on the receipt
   * @param piece of that line, from 1
   */
  public record Id(String shop, String sale, int place, int piece) {
    private static final int MOST = 999;

    public Id {
      if (shop == null || sale == null || place < 0 || piece < 1 || piece > MOST) {
        throw new InvalidValue("a piece is named by shop, sale, line and a number from 1 to 999");
      }
    }
  }

  /**
   * Somebody of the book.
   *
   * @param client under whose number her page is read
   * @param writable whether she has an e-mail address
   * @param callable whether she has a telephone number
   * @param told whether she was written to or told in another way
   */
  public record Buyer(
      String client, String name, boolean writable, boolean callable, boolean told) {}

  public boolean isSettled() {
    return became.isPresent();
  }
}
