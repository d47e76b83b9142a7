package io.vitrine.store.arrival;

import io.vitrine.store.visit.VisitKind;
import io.vitrine.store.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What a phone may read of the visit that it opened, as long as that lasts. */
@ApplicationScoped
public class OwnVisits {

  private final EntityManager database;

  @Inject
  public OwnVisits(EntityManager database) {
    this.database = database;
  }

  /**
   * A visit by its number, which only the phone was told.
   *
   * @param firstName of who has no appointment, or {@code null}
   * @param staffName who is expected to advise or does; {@code null} while nobody is
   */
  public record Own(
      String visit,
      VisitKind kind,
      VisitState state,
      String firstName,
      String topicInFrench,
      String topicInEnglish,
      String staffName) {

    public boolean isExpected() {
      return kind == VisitKind.APPOINTMENT;
    }

    public boolean isAdvised() {
      return state == VisitState.WITH_ADVISER;
    }
  }

  /** Only what the shop's screen opened, and what has not ended. */
  public Optional<Own> find(String shop, String visit) {
    return database
        .createQuery(
            "select new io.vitrine.store.arrival.OwnVisits$Own(v.id, v.kind, v.state, a.firstName,"
                + " a.topicInFrench, a.topicInEnglish, v.staffName)"
                + " from Visit v join Arrival a on a.shop = v.shop and a.id = v.id"
                + " where v.shop = :shop and v.id = :visit and a.level = :screen"
                + " and v.state <> :ended",
            Own.class)
        .setParameter("shop", shop)
        .setParameter("visit", visit)
        .setParameter("screen", Level.SCREEN)
        .setParameter("ended", VisitState.ENDED)
        .getResultStream()
        .findFirst();
  }
}
