package io.vitrine.store.aftersale.conversation;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.client.ByHerLink;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.Clients;
import io.vitrine.store.client.WhoIsIt;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Staff note a call or a letter: words and who spoke. What the shop says answers what she asked.
 */
@ApplicationScoped
public class NoteConversation {

  private final EntityManager store;
  private final WhoIsIt whoIsIt;
  private final Clients clients;
  private final ByHerLink heard;
  private final ShopCards cards;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "VITRINE_ANSWER_HOURS", defaultValue = "4")
  private int answerHours;

  @Inject
  public NoteConversation(
      EntityManager store, WhoIsIt whoIsIt, Clients clients, ByHerLink heard, ShopCards cards) {
    this.store = store;
    this.whoIsIt = whoIsIt;
    this.clients = clients;
    this.heard = heard;
    this.cards = cards;
  }

  /** When it was said. */
  @Transactional
  public AfterSaleAnswer<Instant> note(String number, Said said, Acting by) {
    return whoIsIt
        .named(number, by)
        .map(client -> AfterSaleAnswer.done(write(client, said, by)))
        .orElseGet(() -> AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_CLIENT));
  }

  private Instant write(Client client, Said said, Acting by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String shop =
        by.shops().contains(client.shop()) ? client.shop() : new TreeSet<>(by.shops()).first();
    if (said.kind().isHers()) {
      heard.heard(client.number(), now);
    } else {
      answered(clients.group(client.number()).stream().map(Client::number).toList(), now);
    }
    store.persist(
        new ConversationEntry(
            client.number(),
            shop,
            said,
            said.kind() == ConversationEntry.Kind.ASKED
                ? AnswerPromise.until(
                    now, Duration.ofHours(answerHours), cards.hours(shop), cards.zone(shop))
                : null,
            by,
            now));
    return now;
  }

  private void answered(List<String> numbers, Instant now) {
    store
        .createQuery(
            "update ConversationEntry e set e.answeredAt = :now where e.client in :clients"
                + " and e.answerUntil is not null and e.answeredAt is null")
        .setParameter("now", now)
        .setParameter("clients", numbers)
        .executeUpdate();
  }
}
