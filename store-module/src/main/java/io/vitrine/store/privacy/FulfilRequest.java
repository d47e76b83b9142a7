package io.vitrine.store.privacy;

import io.vitrine.shell.clock.InstantColumn;
import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.client.Contact;
import io.vitrine.store.client.HerWord;
import io.vitrine.store.client.SparedNumbers;
import io.vitrine.store.neighbour.PrivacyAsked;
import io.vitrine.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Does what a person asked, and leaves the answer for booking, in one transaction and once. An
 * answer that booking did not take is made anew; what she asked is not done a second time, since
 * meanwhile she may want something else.
 */
@ApplicationScoped
public class FulfilRequest {

  /** So long after it was done, whoever still asks did not get the answer. */
  private static final Duration ANSWERED = Duration.ofHours(1);

  private final EntityManager store;
  private final HerWord herWord;
  private final Remembered remembered;
  private final ForgetInStore forgetInStore;
  private final Outbox outbox;

  @Inject private SparedNumbers spared;
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
    Optional<Instant> done = doneAt(asked.id());
    if (done.isPresent()) {
      if (done.get().isBefore(now().minus(ANSWERED)) && !outbox.isAnswering(asked.id())) {
        answerAgain(asked);
      }
      return;
    }
    note(asked);
    if (asked.kind().equals("ERASE")) {
      outbox.answerErased(asked.id(), forgetInStore.forget(asked));
      return;
    }
    does(asked);
    store.flush();
    outbox.answerHer(asked.id(), remembered.of(asked.herself(), asked.appointments()));
  }

  /** The answer got lost: what is known now is said, or that nothing is. */
  private void answerAgain(PrivacyAsked asked) {
    store
        .createNativeQuery("update store.privacy_done set done_at = ?2 where request = ?1")
        .setParameter(1, asked.id())
        .setParameter(2, now().atOffset(ZoneOffset.UTC))
        .executeUpdate();
    if (asked.kind().equals("ERASE")) {
      outbox.answerErased(asked.id(), JsonParts.createObjectBuilder().build());
    } else {
      outbox.answerHer(asked.id(), remembered.of(asked.herself(), asked.appointments()));
    }
  }

  private void does(PrivacyAsked asked) {
    herWord.wasHere(asked.herself());
    switch (asked.kind()) {
      case "CONSENT" ->
          herWord.consents(
              asked.herself(), asked.detail("purpose"), "true".equals(asked.detail("given")));
      case "CORRECT" ->
          herWord
              .corrects(
                  asked.detail("number"),
                  asked.herself(),
                  new HerWord.Said(asked.detail("name"), asked.detail("phone"), asked.language()))
              .map(Contact::phone)
              .ifPresent(spared::admit);
      case "STRIKE" -> herWord.strikes(asked.detail("fact"), asked.herself());
      default -> {
        // looking, and staying, is no more than having been here
      }
    }
  }

  private Optional<Instant> doneAt(String request) {
    List<?> rows =
        store
            .createNativeQuery("select done_at from store.privacy_done where request = ?1")
            .setParameter(1, request)
            .getResultList();
    return rows.stream().findFirst().map(InstantColumn::read);
  }

  /** Two nodes at once: the key lets one of them do it. */
  private void note(PrivacyAsked asked) {
    store
        .createNativeQuery(
            "insert into store.privacy_done (request, kind, done_at) values (?1, ?2, ?3)")
        .setParameter(1, asked.id())
        .setParameter(2, asked.kind())
        .setParameter(3, now().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
