package io.vitrine.store.arrival;

import io.vitrine.store.dossier.DossierCard;
import io.vitrine.store.dossier.DossierCard.Standing;
import io.vitrine.store.visit.VisitState;
import java.util.Comparator;
import java.util.Optional;

/**
 * What wants doing first in a shop: somebody who is here before somebody who will come, and of
 * those who are here the one who waits longest; then what is not yet prepared; then the next to
 * come.
 *
 * @param card the appointment it is about, or {@code null}
 * @param visitor the person without appointment it is about, or {@code null}
 */
public record NextThing(Kind kind, DossierCard card, Visitor visitor) {

  /** What to do. */
  public enum Kind {
    /** A guest with an appointment is here and nobody is with her yet. */
    RECEIVE,
    /** A visitor waits for advice. */
    TAKE,
    /** An appointment of the day is not prepared. */
    PREPARE,
    /** All is prepared; somebody comes next. */
    EXPECT,
    NOTHING
  }

  static NextThing on(Board board) {
    Optional<DossierCard> guest =
        board.expected().stream()
            .filter(card -> card.visitState() == VisitState.WAITING)
            .min(Comparator.comparing(DossierCard::arrivedAt));
    Optional<Visitor> visitor = board.waiting().stream().findFirst();
    if (guest.isPresent()
        && visitor.stream().noneMatch(who -> who.cameAt().isBefore(guest.get().arrivedAt()))) {
      return new NextThing(Kind.RECEIVE, guest.get(), null);
    }
    if (visitor.isPresent()) {
      return new NextThing(Kind.TAKE, null, visitor.get());
    }
    return standing(board, Standing.TO_PREPARE)
        .map(card -> new NextThing(Kind.PREPARE, card, null))
        .or(
            () ->
                standing(board, Standing.PREPARED)
                    .map(card -> new NextThing(Kind.EXPECT, card, null)))
        .orElse(new NextThing(Kind.NOTHING, null, null));
  }

  private static Optional<DossierCard> standing(Board board, Standing standing) {
    return board.expected().stream()
        .filter(card -> card.standingAt(board.now()) == standing)
        .findFirst();
  }
}
