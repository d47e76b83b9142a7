package io.vitrine.store.privacy;

import io.vitrine.store.client.HerWord;
import io.vitrine.store.neighbour.PrivacyAsked;
import io.vitrine.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Does what a person asked, and leaves the answer for booking, in one transaction and once. */
@ApplicationScoped
public class FulfilRequest {

  private final EntityManager store;
  private final HerWord herWord;
  private final Remembered remembered;
  private final ForgetInStore forgetInStore;
  private final Outbox outbox;

  @Inject private Clock clock;

  @Inject
  public FulfilRequest(
      EntityManager store,
      HerWord herWord,
      Remembered remembered,
      ForgetInStore forgetInStore,
      Outbox outbox) {
    this.store = store;
    this.herWord = herWord;
    this.remembered = remembered;
    this.forgetInStore = forgetInStore;
    this.outbox = outbox;
  }

  /** What was done already is not done again: its answer is on its way. */
  @Transactional
  public void fulfil(PrivacyAsked asked) {
    if (isDone(asked.id())) {
      return;
    }
    note(asked);
    if (asked.kind().equals("ERASE")) {
      outbox.answerHer(asked.id(), forgetInStore.forget(asked));
      return;
    }
    herWord.wasHere(asked.email());
    switch (asked.kind()) {
      case "CONSENT" ->
          herWord.consents(
              asked.email(), asked.detail("purpose"), "true".equals(asked.detail("given")));
      case "CORRECT" ->
          herWord.corrects(
              asked.detail("number"),
              asked.email(),
              new HerWord.Said(asked.detail("name"), asked.detail("phone"), asked.language()));
      case "STRIKE" -> herWord.strikes(asked.detail("fact"), asked.email());
      default -> {
        // looking, and staying, is no more than having been here
      }
    }
    store.flush();
    outbox.answerHer(asked.id(), remembered.of(asked.email(), asked.appointments()));
  }

  private boolean isDone(String request) {
    return !store
        .createNativeQuery("select request from store.privacy_done where request = ?1")
        .setParameter(1, request)
        .getResultList()
        .isEmpty();
  }

  /** Two nodes at once: the key lets one of them do it. */
  private void note(PrivacyAsked asked) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store
        .createNativeQuery(
            "insert into store.privacy_done (request, kind, done_at) values (?1, ?2, ?3)")
        .setParameter(1, asked.id())
        .setParameter(2, asked.kind())
        .setParameter(3, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
