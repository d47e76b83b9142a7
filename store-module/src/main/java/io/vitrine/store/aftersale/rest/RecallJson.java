package io.vitrine.store.aftersale.rest;

import io.vitrine.store.aftersale.recall.CheckedHere;
import io.vitrine.store.aftersale.recall.ReadRecall;
import io.vitrine.store.aftersale.recall.Recall;
import io.vitrine.store.aftersale.recall.RecallCount;
import io.vitrine.store.aftersale.recall.SoldPiece;
import io.vitrine.store.aftersale.recall.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A recall on the line. */
public final class RecallJson {

  private RecallJson() {}

  /** Something in both languages. */
  public record InBoth(String fr, String en) {
    Warning.InBoth told() {
      return new Warning.InBoth(fr, en);
    }
  }

  /** What a manager says. */
  public record New(
      String shop,
      List<String> skus,
      LocalDate soldFrom,
      LocalDate soldUntil,
      String source,
      InBoth danger,
      InBoth act) {
    Warning warning() {
      return new Warning(
          shop,
          skus == null ? Set.of() : Set.copyOf(skus),
          soldFrom,
          soldUntil,
          source,
          danger == null ? null : danger.told(),
          act == null ? null : act.told());
    }
  }

  /** The number of what was opened. */
  public record Made(String recall) {}

  /** What became of a piece. */
  public record Became(String outcome) {}

  /** How it is known that the pieces of a shop are safe. */
  public record Checked(String how) {}

  /** Why it closes although pieces are open; {@code null} where none is. */
  public record Closing(String why) {}

  /** A recall in a list. */
  public record Item(
      String recall,
      String source,
      InBoth article,
      Set<String> skus,
      LocalDate soldFrom,
      LocalDate soldUntil,
      Instant openedAt,
      Instant closedAt) {
    static Item of(Recall recall) {
      return new Item(
          recall.getNumber(),
          recall.getSource(),
          new InBoth(recall.getArticleFr(), recall.getArticleEn()),
          recall.getSkus(),
          recall.getSoldFrom(),
          recall.getSoldUntil(),
          recall.getOpenedAt(),
          recall.getClosedAt());
    }
  }

  /** A page of recalls. */
  public record Page(long total, int page, List<Item> items) {}

  /** A piece of the shop; {@code client} is {@code null} where the buyer is in no book. */
  public record Piece(
      String shop,
      String sale,
      int place,
      int piece,
      String sku,
      String receipt,
      Instant soldAt,
      String client,
      String outcome) {
    static Piece of(SoldPiece piece) {
      return new Piece(
          piece.id().shop(),
          piece.id().sale(),
          piece.id().place(),
          piece.id().piece(),
          piece.sku(),
          piece.receipt(),
          piece.soldAt(),
          piece.buyer().map(SoldPiece.Buyer::client).orElse(null),
          piece.became().map(Enum::name).orElse(null));
    }
  }

  /** What a manager said of the pieces of an article that lie in the shop. */
  public record Safe(String sku, String how, Instant saidAt, String saidBy) {
    static Safe of(CheckedHere checked) {
      return new Safe(
          checked.getSku(), checked.getHow(), checked.getSaidAt(), checked.getSaidByName());
    }
  }

  /**
   * A recall whole: the house and a shop in figures, which articles the shop sells again, and a
   * page of the shop's pieces.
   */
  public record Whole(
      Item recall,
      InBoth danger,
      InBoth act,
      RecallCount house,
      RecallCount here,
      List<Safe> safe,
      int page,
      List<Piece> pieces) {
    static Whole of(ReadRecall.View view, int page, int most) {
      Recall recall = view.recall();
      return new Whole(
          Item.of(recall),
          new InBoth(recall.getDangerFr(), recall.getDangerEn()),
          new InBoth(recall.getActFr(), recall.getActEn()),
          view.house(),
          view.here(),
          view.safe().values().stream()
              .map(Safe::of)
              .sorted(Comparator.comparing(Safe::sku))
              .toList(),
          page,
          view.pieces().stream().skip((page - 1L) * most).limit(most).map(Piece::of).toList());
    }
  }
}
