package io.vitrine.store.dossier;

import io.vitrine.shell.money.Money;
import io.vitrine.store.neighbour.Appointment.Room;
import io.vitrine.store.neighbour.Talk;
import io.vitrine.store.visit.VisitState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A dossier as the adviser reads it.
 *
 * @param lines what she came for, in her order
 * @param alternatives what the adviser proposes
 * @param sold what was sold besides, in the order of the receipts
 * @param compared what she put beside each other and chose to show
 * @param work plan, notes and who is at it
 * @param presence whether she is here
 * @param catalogue whether what is said of articles is of now
 * @param readAt when it was read
 */
public record DossierView(
    Headline headline,
    List<Line> lines,
    List<Proposal> alternatives,
    List<Sold> sold,
    List<Compared> compared,
    Work work,
    Presence presence,
    CatalogueNews catalogue,
    Instant readAt) {

  /** What she says of that article; {@code null} while nothing. */
  public Talk.Says says(String sku) {
    return headline.talk().of(sku).orElse(null);
  }

  /** How many articles are kept back for her. */
  public long setAside() {
    return lines.stream().filter(Line::setAside).count()
        + alternatives.stream().filter(Proposal::setAside).count();
  }

  /** How many of the things she came for stand in this shop to be seen. */
  public long onDisplay() {
    return lines.stream()
        .filter(line -> line.article() != null)
        .filter(line -> line.article().standingIn(headline.shop()).isPresent())
        .count();
  }

  /** The way through this shop, with what she came for and what is proposed. */
  public VisitPlan plan() {
    List<Article> articles =
        Stream.concat(
                lines.stream().map(Line::article), alternatives.stream().map(Proposal::article))
            .filter(Objects::nonNull)
            .toList();
    return VisitPlan.of(articles, headline.shop(), headline.minutes());
  }

  /**
   * What she came for together with the proposals that go with it, as far as prices are known;
   * alternatives stand in for something and are not added.
   */
  public Money setTotal() {
    long hers =
        lines.stream()
            .filter(line -> line.article() != null && line.article().priceCents() != null)
            .mapToLong(line -> line.article().priceCents() * line.quantity())
            .sum();
    long with =
        alternatives.stream()
            .filter(one -> one.reason() == Alternative.Reason.GOES_WITH_IT)
            .filter(one -> one.article() != null && one.article().priceCents() != null)
            .mapToLong(one -> one.article().priceCents())
            .sum();
    return Money.cents(hers + with);
  }

  /** Who, when, what about. */
  public record Headline(
      String number,
      String shop,
      ZoneId zone,
      Instant startsAt,
      int minutes,
      boolean cancelled,
      String cancelReason,
      String guest,
      String email,
      String phone,
      String language,
      String topicInFrench,
      String topicInEnglish,
      String staff,
      String staffName,
      String message,
      String selectionName,
      Room room,
      Talk talk) {}

  /**
   * One article she came for.
   *
   * @param article {@code null} when nothing was ever heard of it
   * @param sold receipts on which it stands
   * @param setAside whether one is kept back for her
   */
  public record Line(
      String sku, String note, int quantity, Article article, List<Sold> sold, boolean setAside) {}

  /** One article the adviser proposes, and why. */
  public record Proposal(
      String id,
      String sku,
      Alternative.Reason reason,
      String words,
      String addedByName,
      Article article,
      List<Sold> sold,
      boolean setAside) {}

  /** An article on a receipt. */
  public record Sold(
      String sku, String kind, int quantity, String receipt, Instant at, Article article) {}

  /**
   * An article that she compared.
   *
   * @param article {@code null} when nothing was ever heard of it
   */
  public record Compared(String sku, Article article) {}

  /** What the adviser wrote, and since when it stands. */
  public record Work(
      String plan,
      String notes,
      String setName,
      Instant preparedAt,
      String preparedByName,
      Instant changedAt,
      String changedByName,
      long version) {}

  /** The visit, or nothing but {@code null} before she comes. */
  public record Presence(
      String visit, VisitState state, Instant arrivedAt, Instant leftAt, String withName) {}

  /**
   * @param away whether last known copies are shown
   * @param oldest the time of the oldest copy, or {@code null}
   */
  public record CatalogueNews(boolean away, Instant oldest) {}
}
