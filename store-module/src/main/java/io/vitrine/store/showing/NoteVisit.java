package io.vitrine.store.showing;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierRefusal;
import io.vitrine.store.visit.Visit;
import io.vitrine.store.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The adviser notes how a visit goes: one tap an article, what became of it, what comes next. The
 * visit's row is the lock; each act answers with the article's or the visit's number.
 */
@ApplicationScoped
public class NoteVisit {

  /** More than a visit has time for. */
  static final int MOST = 60;

  private final EntityManager store;
  private final VisitRows visits;
  private final Clock clock;

  @Inject
  public NoteVisit(EntityManager store, VisitRows visits, Clock clock) {
    this.store = store;
    this.visits = visits;
    this.clock = clock;
  }

  /**
   * @param reaction {@code null} takes the word back
   */
  @Transactional
  public DossierAnswer<String> react(String visit, String sku, Shown.Reaction reaction, Acting by) {
    return onLine(visit, sku, by, (line, now) -> line.takenAs(reaction, by, now));
  }

  /** She thinks about it. */
  @Transactional
  public DossierAnswer<String> thinks(String visit, String sku, Acting by) {
    return onLine(visit, sku, by, (line, now) -> line.thoughtAbout(by, now));
  }

  /** She does not take it. */
  @Transactional
  public DossierAnswer<String> leaves(String visit, String sku, Why why, Acting by) {
    return onLine(visit, sku, by, (line, now) -> line.leftFor(why, by, now));
  }

  /** What became of it is open again. */
  @Transactional
  public DossierAnswer<String> reopen(String visit, String sku, Acting by) {
    return onLine(visit, sku, by, (line, now) -> line.open(by, now));
  }

  /** What comes next, and facts for the next time; said again, the latest word stands. */
  @Transactional
  public DossierAnswer<String> end(String visit, NextStep next, String note, Acting by) {
    return visits.toWrite(
        visit,
        by,
        found -> {
          VisitEnd end = store.find(VisitEnd.class, new VisitId(found.getShop(), found.getId()));
          boolean first = end == null;
          if (first) {
            end = new VisitEnd(found.getShop(), found.getId());
          }
          end.say(next, note, by, now());
          if (first) {
            store.persist(end);
          }
          return DossierAnswer.done(visit);
        });
  }

  /** Whether anything may be written, before the catalogue is asked. */
  @Transactional
  DossierAnswer<String> mayNote(String visit, Acting by) {
    return visits.toWrite(visit, by, found -> DossierAnswer.done(visit));
  }

  /** An article found on the spot, which the catalogue knows; it counts as shown. */
  @Transactional
  DossierAnswer<String> found(String visit, String sku, Acting by) {
    return visits.toWrite(
        visit,
        by,
        at -> {
          List<VisitLine> lines = visits.lines(at);
          if (lines.stream().anyMatch(line -> line.sku().equals(sku))) {
            return DossierAnswer.refused(DossierRefusal.THERE_ALREADY);
          }
          if (lines.size() >= MOST) {
            return DossierAnswer.refused(DossierRefusal.ENOUGH, (long) MOST);
          }
          Shown line = new Shown(at.getShop(), visit, sku, true, by, now());
          line.takenAs(Shown.Reaction.SHOWN, by, now());
          store.persist(line);
          return DossierAnswer.done(sku);
        });
  }

  private DossierAnswer<String> onLine(
      String visit, String sku, Acting by, BiConsumer<Shown, Instant> act) {
    return visits.toWrite(visit, by, found -> onLine(found, sku, by, act));
  }

  private DossierAnswer<String> onLine(
      Visit visit, String sku, Acting by, BiConsumer<Shown, Instant> act) {
    Shown line = store.find(Shown.class, new Shown.Key(visit.getShop(), visit.getId(), sku));
    if (line == null) {
      if (visits.lines(visit).stream().noneMatch(one -> one.sku().equals(sku))) {
        return DossierAnswer.refused(DossierRefusal.NOT_IN_DOSSIER);
      }
      line = new Shown(visit.getShop(), visit.getId(), sku, false, by, now());
      store.persist(line);
    }
    act.accept(line, now());
    return DossierAnswer.done(sku);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
