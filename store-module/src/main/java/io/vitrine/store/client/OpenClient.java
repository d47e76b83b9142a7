package io.vitrine.store.client;

import io.vitrine.store.client.merge.Apart;
import io.vitrine.store.client.merge.MergeClients;
import io.vitrine.store.client.merge.TellApart;
import io.vitrine.store.client.search.FindClients;
import io.vitrine.store.client.search.FoundClient;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a person whole; that somebody did is written down, once a day. */
@ApplicationScoped
public class OpenClient {

  private static final int PERHAPS = 5;

  private final EntityManager store;
  private final ClientDoor door;
  private final ClientHistory history;
  private final FindClients find;
  private final ClientLog log;

  @Inject private MergeClients merges;
  @Inject private TellApart apart;
  @Inject private Agreements agreements;

  @Inject
  public OpenClient(
      EntityManager store,
      ClientDoor door,
      ClientHistory history,
      FindClients find,
      ClientLog log) {
    this.store = store;
    this.door = door;
    this.history = history;
    this.find = find;
    this.log = log;
  }

  /**
   * @param managed the shops whose log this person may read
   */
  @Transactional
  public ClientAnswer<ClientView> of(String number, Acting by, Set<String> managed) {
    return door.open(
        number,
        by,
        group -> {
          log.read(group.get(0).number(), by);
          return ClientAnswer.done(view(group, by, managed));
        });
  }

  private ClientView view(List<Client> group, Acting by, Set<String> managed) {
    Client client = group.get(0);
    List<String> numbers = Clients.numbers(group);
    List<Apart> others = apart.of(numbers);
    return new ClientView(
        client,
        group.subList(1, group.size()),
        facts(numbers),
        agreements.of(numbers),
        history.visits(numbers),
        history.purchases(numbers),
        history.promises(numbers),
        merges.of(numbers),
        others,
        perhaps(client, others.stream().map(one -> one.besides(numbers)).toList(), by),
        managed.contains(client.shop()) ? log.of(numbers) : List.of());
  }

  private List<ClientFact> facts(List<String> numbers) {
    return store
        .createQuery(
            "select f from ClientFact f where f.client in :clients order by f.addedAt desc, f.id",
            ClientFact.class)
        .setParameter("clients", numbers)
        .getResultList();
  }

  private List<FoundClient> perhaps(Client client, List<String> others, Acting by) {
    Map<String, FoundClient> found = new LinkedHashMap<>();
    Stream.of(client.email(), client.phone(), java.util.Optional.of(client.name()))
        .flatMap(java.util.Optional::stream)
        .flatMap(words -> find.by(words, by.shops()).stream())
        .filter(other -> !other.number().equals(client.number()))
        .filter(other -> !others.contains(other.number()))
        .forEach(other -> found.putIfAbsent(other.number(), other));
    return found.values().stream().limit(PERHAPS).toList();
  }
}
