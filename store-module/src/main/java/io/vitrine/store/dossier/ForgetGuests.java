package io.vitrine.store.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Dossiers whose customer is erased: name, contact, words, list and what was written for her go,
 * the dossier stays for the figures. News that was on its way does not bring her back.
 */
@ApplicationScoped
public class ForgetGuests {

  /** What stands for the name of somebody who was erased. */
  public static final String NOBODY = "—";

  private static final List<String> STATEMENTS =
      List.of(
          "update store.dossier set guest_name = '"
              + NOBODY
              + "', guest_email = null, guest_phone = null, message = null, selection_token = null,"
              + " selection_name = null, selection_room = null, talk = null, cancel_reason = null,"
              + " forgotten = true where number = ?1",
          "update store.dossier_wish set note = null where dossier = ?1",
          "update store.preparation set plan = null, notes = null, set_name = null where dossier = ?1",
          "update store.alternative set words = '"
              + NOBODY
              + "' where dossier = ?1"
              + " and reason = 'OWN_WORDS'",
          "update store.alternative set words = null where dossier = ?1 and reason <> 'OWN_WORDS'",
          "update store.preparation_told set document = null where dossier = ?1",
          "delete from store.fact_set_aside where body like '%\"' || ?1 || '\"%'",
          "delete from store.outbox_message where subject = ?1 || '/preparation'");

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public ForgetGuests(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Whoever takes booking's news waits meanwhile.
   *
   * @param dossiers their numbers, known here or not yet
   */
  @Transactional(TxType.MANDATORY)
  public void forget(List<String> dossiers) {
    BookingHeard.hold(store);
    Instant now = clock.instant();
    for (String dossier : dossiers) {
      scrub(dossier);
      if (!isForgotten(dossier)) {
        store
            .createNativeQuery(
                "insert into store.dossier_forgotten (dossier, forgotten_at) values (?1, ?2)")
            .setParameter(1, dossier)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .executeUpdate();
      }
    }
  }

  /** News of that dossier was taken: of somebody who was erased meanwhile nothing stays. */
  @Transactional(TxType.MANDATORY)
  void heardAgain(String dossier) {
    if (isForgotten(dossier)) {
      store.flush();
      scrub(dossier);
    }
  }

  private boolean isForgotten(String dossier) {
    return !store
        .createNativeQuery("select dossier from store.dossier_forgotten where dossier = ?1")
        .setParameter(1, dossier)
        .getResultList()
        .isEmpty();
  }

  private void scrub(String dossier) {
    STATEMENTS.forEach(
        statement -> store.createNativeQuery(statement).setParameter(1, dossier).executeUpdate());
  }
}
