package io.vitrine.store.client;

import io.vitrine.store.client.Consent.Purpose;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** She agrees to something or takes it back, whenever she wants (GDPR article 7). */
@ApplicationScoped
public class SayConsent {

  private final EntityManager store;
  private final ClientDoor door;
  private final EraseClient eraseClient;
  private final ClientLog log;
  private final Clock clock;

  @Inject private SparedNumbers spared;

  @Inject
  public SayConsent(
      EntityManager store, ClientDoor door, EraseClient eraseClient, ClientLog log, Clock clock) {
    this.store = store;
    this.door = door;
    this.eraseClient = eraseClient;
    this.log = log;
    this.clock = clock;
  }

  /**
   * What she said.
   *
   * @param neverAgain whether she is not to be taken up again under her number; asked only of whom
   *     the shop erases
   */
  public record Word(Purpose purpose, boolean given, Consent.Channel channel, boolean neverAgain) {

    public Word(Purpose purpose, boolean given, Consent.Channel channel) {
      this(purpose, given, channel, false);
    }
  }

  /** Whether she is remembered still: without her word for it she is erased at once. */
  @Transactional
  public ClientAnswer<Boolean> say(String number, Word word, Acting by) {
    return door.open(
        number,
        by,
        group -> {
          Client client = group.get(0);
          if (word.purpose() == Purpose.MEMORY && !word.given()) {
            if (word.neverAgain()) {
              spared.spare(Clients.phones(group));
            }
            eraseClient.erase(group, by);
            return ClientAnswer.done(false);
          }
          if (word.given() && !canBeReached(client, word.purpose())) {
            return ClientAnswer.refused(ClientRefusal.CANNOT_BE_REACHED);
          }
          store.persist(
              new Consent(
                  client.number(),
                  word.purpose(),
                  word.given(),
                  Wordings.of(word.purpose(), client.language()),
                  new Consent.Heard(
                      word.channel(), by, clock.instant().truncatedTo(ChronoUnit.MICROS))));
          log.did(
              client.number(),
              LogEntry.Act.CONSENT,
              by,
              word.purpose() + (word.given() ? " +" : " -"));
          return ClientAnswer.done(true);
        });
  }

  static boolean canBeReached(Client client, Purpose purpose) {
    return switch (purpose) {
      case MEMORY -> true;
      case FOLLOW_UP_MAIL -> client.email().isPresent();
      case FOLLOW_UP_CALL -> client.phone().isPresent();
    };
  }
}
