package io.vitrine.store.drawer;

import io.vitrine.shell.money.Money;
import io.vitrine.store.till.TakenCash;
import io.vitrine.store.till.TillSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What was done at the drawers. */
@ApplicationScoped
public class DrawerEntries implements TakenCash {

  private final EntityManager store;

  @Inject
  public DrawerEntries(EntityManager store) {
    this.store = store;
  }

  /** The acts of a session, the last first. */
  public List<DrawerEntry> of(TillSession session) {
    return store
        .createQuery(
            "select e from DrawerEntry e where e.shop = :shop and e.till = :till"
                + " and e.tillSession = :session order by e.doneAt desc, e.journalNo desc",
            DrawerEntry.class)
        .setParameter("shop", session.getShop())
        .setParameter("till", session.getTill())
        .setParameter("session", session.getId())
        .getResultList();
  }

  /** The answer that this key got before; empty for a key that is new. */
  Optional<DrawerAnswer> answered(DrawerRequest request) {
    return store
        .createQuery(
            "select e from DrawerEntry e where e.shop = :shop and e.requestKey = :key",
            DrawerEntry.class)
        .setParameter("shop", request.counter().shop())
        .setParameter("key", request.key())
        .getResultStream()
        .findFirst()
        .map(
            before ->
                before.asks(request)
                    ? new DrawerAnswer.Done(before)
                    : new DrawerAnswer.Refused(DrawerAnswer.Reason.KEY_REUSED));
  }

  /** What was taken out without a second person's yes since the till was opened. */
  Money takenAlone(TillSession session) {
    return of(session).stream()
        .filter(entry -> entry.getAmount().isNegative() && entry.getApprovedBy() == null)
        .map(entry -> entry.getAmount().negated())
        .reduce(Money.ZERO, Money::plus);
  }

  /** What was put in, less what was taken out. */
  @Override
  public Money in(TillSession session) {
    return of(session).stream().map(DrawerEntry::getAmount).reduce(Money.ZERO, Money::plus);
  }
}
