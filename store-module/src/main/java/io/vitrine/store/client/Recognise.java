package io.vitrine.store.client;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.visit.Visit;
import io.vitrine.store.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** She says who she is: on a visit, or to somebody of another shop who then has a reason. */
@ApplicationScoped
public class Recognise {

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 300;

  private final EntityManager store;
  private final Clients clients;
  private final ShopRights rights;
  private final ClientLog log;
  private final Clock clock;

  @Inject
  public Recognise(
      EntityManager store, Clients clients, ShopRights rights, ClientLog log, Clock clock) {
    this.store = store;
    this.clients = clients;
    this.rights = rights;
    this.log = log;
    this.clock = clock;
  }

  /**
   * This visit is hers; said twice it changes nothing. Her card, receipt or telephone number, said
   * aloud in the shop, is enough also where she stands in another shop's book.
   *
   * @return the number under which her page is
   */
  @Transactional
  public ClientAnswer<String> onVisit(String number, VisitId id, Acting by) {
    List<Client> group = clients.group(number);
    Visit visit = store.find(Visit.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (visit == null) {
      return ClientAnswer.refused(ClientRefusal.NO_SUCH_VISIT);
    }
    if (!rights.allow(by, visit.getShop(), "visit " + visit.getId())) {
      return ClientAnswer.refused(ClientRefusal.OTHER_SHOP);
    }
    if (group.isEmpty()) {
      return ClientAnswer.refused(ClientRefusal.NO_SUCH_CLIENT);
    }
    ClientVisit before = store.find(ClientVisit.class, id);
    if (before != null) {
      return Clients.numbers(group).contains(before.client())
          ? ClientAnswer.done(group.get(0).number())
          : ClientAnswer.refused(ClientRefusal.VISIT_TAKEN);
    }
    Client client = clients.held(List.of(group.get(0).number())).get(0);
    store.persist(
        new ClientVisit(visit.getShop(), visit.getId(), client.number(), by.staff(), now()));
    client.heardFrom(visit.getArrivedAt());
    log.did(client.number(), LogEntry.Act.VISIT, by, visit.getShop());
    return ClientAnswer.done(client.number());
  }

  /**
   * Opens the page of somebody of another shop for the rest of the day (UTC), for a reason that is
   * written down.
   *
   * @param reason 10 to 300 characters
   */
  @Transactional
  public ClientAnswer<String> elsewhere(String number, String reason, Acting by) {
    String words = reason == null ? "" : reason.strip();
    if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
      throw new InvalidValue("a reason has 10 to 300 characters");
    }
    List<Client> group = clients.group(number);
    if (group.isEmpty()) {
      return ClientAnswer.refused(ClientRefusal.NO_SUCH_CLIENT);
    }
    String root = group.get(0).number();
    log.did(root, LogEntry.Act.READ_ELSEWHERE, by, words);
    return ClientAnswer.done(root);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
