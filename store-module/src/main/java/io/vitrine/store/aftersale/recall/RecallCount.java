package io.vitrine.store.aftersale.recall;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * How far a recall is, without persons.
 *
 * @param pieces that were sold, on lines that were not given back whole
 * @param settled of which it is known what became of them: noted, or taken back by the till
 * @param known people of the book who have one
 * @param told of them, who were written to or told in another way
 * @param onlyByPhone of them, who have a telephone number and no address
 * @param unreachable of them, who have neither
 * @param unknownReceipts receipts of nobody in the book: these buyers cannot be told one by one
 */
public record RecallCount(
    long pieces,
    long settled,
    long known,
    long told,
    long onlyByPhone,
    long unreachable,
    long unknownReceipts) {

  static RecallCount of(Collection<SoldPiece> pieces) {
    List<SoldPiece.Buyer> buyers =
        pieces.stream().flatMap(piece -> piece.buyer().stream()).distinct().toList();
    return new RecallCount(
        pieces.size(),
        pieces.stream().filter(SoldPiece::isSettled).count(),
        buyers.size(),
        many(buyers, SoldPiece.Buyer::told),
        many(buyers, buyer -> !buyer.writable() && buyer.callable()),
        many(buyers, buyer -> !buyer.writable() && !buyer.callable()),
        pieces.stream()
            .filter(piece -> piece.buyer().isEmpty())
            .map(SoldPiece::receipt)
            .distinct()
            .count());
  }

  private static long many(List<SoldPiece.Buyer> buyers, Predicate<SoldPiece.Buyer> which) {
    return buyers.stream().filter(which).count();
  }

  /** Whose piece is still somewhere. */
  public long open() {
    return pieces - settled;
  }
}
