package io.vitrine.store.client;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.client.search.FoldedWords;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the book holds of whoever is here or expected, for the adviser who walks up to her. Nobody
 * who may not read her page is told anything; that somebody read is written down, once a day.
 */
@ApplicationScoped
public class RecallClient {

  private final EntityManager store;
  private final Clients clients;
  private final ClientHistory history;
  private final ClientLog log;

  @Inject
  public RecallClient(EntityManager store, Clients clients, ClientHistory history, ClientLog log) {
    this.store = store;
    this.clients = clients;
    this.history = history;
    this.log = log;
  }

  /**
   * Who comes, as far as she told when she booked.
   *
   * @param email, phone as she gave them, or {@code null}
   */
  public record Guest(String name, String email, String phone) {}

  /** Of whom she said that she is on this visit. */
  @Transactional
  public Optional<Recalled> onVisit(String shop, String visit, Acting by) {
    return store
        .createQuery(
            "select c.client from ClientVisit c where c.shop = :shop and c.id = :visit",
            String.class)
        .setParameter("shop", shop)
        .setParameter("visit", visit)
        .getResultStream()
        .findFirst()
        .flatMap(number -> recall(number, true, by));
  }

  /**
   * Of the one person in the books of these shops who gave the same address or telephone number and
   * whose name has a word in common: couples share an address.
   */
  @Transactional
  public Optional<Recalled> expected(Guest guest, Acting by) {
    List<Object[]> found = by.shops().isEmpty() ? List.of() : reachedBy(guest, by.shops());
    List<String> roots =
        found.stream()
            .filter(row -> isLike(guest.name(), (String) row[1]))
            .map(row -> (String) row[0])
            .distinct()
            .toList();
    return roots.size() == 1 ? recall(roots.get(0), false, by) : Optional.empty();
  }

  private List<Object[]> reachedBy(Guest guest, Set<String> shops) {
    return store
        .createQuery(
            "select c.root, c.name from Client c where c.shop in :shops"
                + " and (c.email = :email or c.phone = :phone)",
            Object[].class)
        .setParameter("shops", shops)
        .setParameter("email", guest.email() == null ? "" : guest.email().strip().toLowerCase())
        .setParameter("phone", phone(guest.phone()))
        .setMaxResults(10)
        .getResultList();
  }

  private static String phone(String given) {
    try {
      return given == null || given.isBlank() ? "" : Phone.of(given);
    } catch (InvalidValue unreadable) {
      return "";
    }
  }

  static boolean isLike(String guest, String client) {
    List<String> words = FoldedWords.of(client);
    return FoldedWords.of(guest).stream()
        .anyMatch(
            said ->
                words.stream()
                    .anyMatch(
                        word ->
                            word.length() > 2
                                && FoldedWords.match(said, word) != FoldedWords.Match.NOT));
  }

  private Optional<Recalled> recall(String number, boolean said, Acting by) {
    return clients
        .seenBy(number, by)
        .fold(group -> Optional.of(recall(group, said, by)), refused -> Optional.empty());
  }

  private Recalled recall(List<Client> group, boolean said, Acting by) {
    List<String> numbers = Clients.numbers(group);
    log.read(numbers.get(0), by);
    List<ClientFact> facts =
        store
            .createQuery(
                "select f from ClientFact f where f.client in :clients"
                    + " order by f.addedAt desc, f.id",
                ClientFact.class)
            .setParameter("clients", numbers)
            .getResultList();
    return new Recalled(
        numbers.get(0),
        group.get(0).name(),
        said,
        facts.stream().sorted(Comparator.comparing(ClientFact::getKind)).toList(),
        history.visits(numbers),
        history.purchases(numbers),
        history.promises(numbers));
  }
}
