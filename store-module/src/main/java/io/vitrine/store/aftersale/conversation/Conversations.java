package io.vitrine.store.aftersale.conversation;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.aftersale.followup.FollowUps;
import io.vitrine.store.aftersale.ticket.ServiceTickets;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.Clients;
import io.vitrine.store.client.WhoIsIt;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Dossier;
import io.vitrine.store.neighbour.Talk.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads a conversation: all that was said on either side, the latest first. */
@ApplicationScoped
public class Conversations {

  private static final int MOST = 50;

  private final EntityManager store;
  private final WhoIsIt whoIsIt;
  private final Clients clients;
  private final FollowUps followUps;
  private final ServiceTickets tickets;

  @Inject private AskedAtBooking askedAtBooking;

  @Inject
  public Conversations(
      EntityManager store,
      WhoIsIt whoIsIt,
      Clients clients,
      FollowUps followUps,
      ServiceTickets tickets) {
    this.store = store;
    this.whoIsIt = whoIsIt;
    this.clients = clients;
    this.followUps = followUps;
    this.tickets = tickets;
  }

  /**
   * A conversation.
   *
   * @param whole whether booking could tell what she asked there
   */
  public record Talk(List<ConversationLine> lines, boolean whole) {}

  @Transactional
  public AfterSaleAnswer<Talk> of(String number, Acting by) {
    return whoIsIt
        .named(number, by)
        .map(client -> AfterSaleAnswer.done(talk(client)))
        .orElseGet(() -> AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_CLIENT));
  }

  private Talk talk(Client client) {
    List<String> numbers = clients.group(client.number()).stream().map(Client::number).toList();
    AskedAtBooking.Asked asked = askedAtBooking.by(client);
    List<ConversationLine> lines =
        Stream.of(
                noted(numbers),
                written(numbers),
                pieces(numbers),
                appointments(client),
                asked.lines().stream())
            .flatMap(part -> part)
            .sorted(Comparator.comparing(ConversationLine::at).reversed())
            .limit(MOST)
            .toList();
    return new Talk(lines, asked.whole());
  }

  private Stream<ConversationLine> noted(List<String> numbers) {
    return store
        .createQuery(
            "select e from ConversationEntry e where e.client in :clients"
                + " order by e.saidAt desc, e.id",
            ConversationEntry.class)
        .setParameter("clients", numbers)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            entry ->
                new ConversationLine(
                    entry.getSaidAt(),
                    entry.getKind().name(),
                    entry.getWords(),
                    entry.getStaffName(),
                    null,
                    entry.getAnswerUntil(),
                    entry.getAnsweredAt()));
  }

  private Stream<ConversationLine> written(List<String> numbers) {
    return followUps.written(numbers).stream()
        .map(
            message ->
                new ConversationLine(
                    message.getSentAt(),
                    "FOLLOW_UP",
                    message.getSubject(),
                    message.getStaffName(),
                    null,
                    null,
                    null));
  }

  private Stream<ConversationLine> pieces(List<String> numbers) {
    return tickets.of(numbers).stream()
        .map(
            ticket ->
                new ConversationLine(
                    ticket.getOpenedAt(),
                    "PIECE",
                    ticket.getWrong(),
                    ticket.getOpenedByName(),
                    "service-ticket?ticket=" + ticket.getNumber(),
                    null,
                    null));
  }

  private Stream<ConversationLine> appointments(Client client) {
    return client.email().stream()
        .flatMap(
            email ->
                store
                    .createQuery(
                        "select d from Dossier d where d.guest.email = :email"
                            + " order by d.startsAt desc",
                        Dossier.class)
                    .setParameter("email", email)
                    .setMaxResults(MOST)
                    .getResultStream())
        .flatMap(Conversations::appointment);
  }

  /** The appointment with what she wrote for it, and her answer to what was prepared. */
  private static Stream<ConversationLine> appointment(Dossier dossier) {
    String href = "dossier/" + dossier.number();
    ConversationLine agreed =
        new ConversationLine(
            dossier.startsAt(),
            "APPOINTMENT",
            dossier.message().orElse(null),
            null,
            href,
            null,
            null);
    Reply reply = dossier.talk().reply();
    return reply == null
        ? Stream.of(agreed)
        : Stream.of(
            agreed,
            new ConversationLine(reply.at(), "REPLY", reply.words(), null, href, null, null));
  }
}
