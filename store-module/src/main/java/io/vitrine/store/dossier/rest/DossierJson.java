package io.vitrine.store.dossier.rest;

import io.vitrine.store.dossier.Article;
import io.vitrine.store.dossier.DossierCard;
import io.vitrine.store.dossier.DossierView;
import java.time.Instant;
import java.util.List;

/** A dossier on the line. */
public final class DossierJson {

  private DossierJson() {}

  /** A text in both languages. */
  public record Name(String fr, String en) {}

  /** One line of a list. */
  public record Item(
      String number,
      String shop,
      Instant from,
      int minutes,
      String guest,
      Name topic,
      String staffName,
      String standing,
      String cancelReason,
      Instant preparedAt,
      String visit,
      Instant arrivedAt,
      Instant leftAt) {

    static Item of(DossierCard card, Instant now) {
      return new Item(
          card.number(),
          card.shop(),
          card.startsAt(),
          card.minutes(),
          card.guest(),
          new Name(card.topicInFrench(), card.topicInEnglish()),
          card.staffName(),
          card.standingAt(now).name(),
          card.cancelReason(),
          card.preparedAt(),
          card.visit(),
          card.arrivedAt(),
          card.leftAt());
    }
  }

  /** A page of a list. */
  public record Page(long total, int page, int size, List<Item> items) {}

  /** An article she came for. */
  public record Line(
      String sku,
      String note,
      int quantity,
      Known article,
      List<SoldLine> sold,
      boolean setAside) {}

  /** An article on a receipt. */
  public record SoldLine(String sku, String kind, int quantity, String receipt, Instant at) {}

  /** An article the adviser proposes. */
  public record Proposal(
      String id,
      String sku,
      String reason,
      String words,
      String addedBy,
      Known article,
      boolean setAside) {}

  /** What is known of an article, as of a time. */
  public record Known(
      Name name,
      Name variant,
      Long priceCents,
      String picture,
      Article.Standing display,
      Article.Stocked stock,
      Instant toldAt) {

    static Known of(Article article, String shop) {
      return article == null
          ? null
          : new Known(
              new Name(article.name().fr(), article.name().en()),
              new Name(article.variant().fr(), article.variant().en()),
              article.priceCents(),
              article.picture(),
              article.standingIn(shop).orElse(null),
              article.stockedIn(shop).orElse(null),
              article.toldAt());
    }
  }

  /** A dossier whole. */
  public record Whole(
      DossierView.Headline appointment,
      List<Line> lines,
      List<Proposal> alternatives,
      List<SoldLine> alsoSold,
      DossierView.Work preparation,
      DossierView.Presence presence,
      boolean catalogueAway) {

    static Whole of(DossierView view) {
      String shop = view.headline().shop();
      return new Whole(
          view.headline(),
          view.lines().stream()
              .map(
                  line ->
                      new Line(
                          line.sku(),
                          line.note(),
                          line.quantity(),
                          Known.of(line.article(), shop),
                          sold(line.sold()),
                          line.setAside()))
              .toList(),
          view.alternatives().stream()
              .map(
                  proposal ->
                      new Proposal(
                          proposal.id(),
                          proposal.sku(),
                          proposal.reason().name(),
                          proposal.words(),
                          proposal.addedByName(),
                          Known.of(proposal.article(), shop),
                          proposal.setAside()))
              .toList(),
          sold(view.sold()),
          view.work(),
          view.presence(),
          view.catalogue().away());
    }
  }

  private static List<SoldLine> sold(List<DossierView.Sold> sold) {
    return sold.stream()
        .map(
            line ->
                new SoldLine(line.sku(), line.kind(), line.quantity(), line.receipt(), line.at()))
        .toList();
  }

  /** What an adviser writes; {@code version} is the one she read. */
  public record Preparation(
      String plan, String notes, String setName, Boolean prepared, Long version) {}

  /** The version that stands after a change. */
  public record Version(long version) {}

  /** An article to propose; {@code reason} is one of the list. */
  public record NewAlternative(String sku, String reason, String words) {}

  /** What was made. */
  public record Made(String id) {}
}
