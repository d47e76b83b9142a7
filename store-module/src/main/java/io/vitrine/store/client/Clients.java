package io.vitrine.store.client;

import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The people of the book. */
@ApplicationScoped
public class Clients {

  private final EntityManager store;
  private final ClientLog log;

  @Inject
  public Clients(EntityManager store, ClientLog log) {
    this.store = store;
    this.log = log;
  }

  /** All entries that are said to be this person, the one whose page it is first. */
  public List<Client> group(String number) {
    Client named = store.find(Client.class, number);
    if (named == null) {
      return List.of();
    }
    return store
        .createQuery(
            "select c from Client c where c.root = :root"
                + " order by case when c.number = c.root then 0 else 1 end, c.rememberedAt, c.number",
            Client.class)
        .setParameter("root", named.root())
        .getResultList();
  }

  /**
   * The entries of a person whom this one may see: of her own shop, with a visit that is open in
   * it, or with a reason that she gave today. Refusals are written down by the caller's right.
   */
  ClientAnswer<List<Client>> seenBy(String number, Acting by) {
    List<Client> group = group(number);
    if (group.isEmpty()) {
      return ClientAnswer.refused(ClientRefusal.NO_SUCH_CLIENT);
    }
    boolean may =
        group.stream().anyMatch(client -> by.shops().contains(client.shop()))
            || isVisiting(group, by.shops())
            || group.stream().anyMatch(client -> log.hasReason(client.number(), by));
    return may ? ClientAnswer.done(group) : ClientAnswer.refused(ClientRefusal.OTHER_SHOP);
  }

  private boolean isVisiting(List<Client> group, Set<String> shops) {
    return !shops.isEmpty()
        && store
                .createQuery(
                    "select count(v) from ClientVisit c join Visit v on v.shop = c.shop"
                        + " and v.id = c.id where c.client in :clients and c.shop in :shops"
                        + " and v.endedAt is null",
                    Long.class)
                .setParameter("clients", numbers(group))
                .setParameter("shops", shops)
                .getSingleResult()
            > 0;
  }

  /** Locked until the transaction ends, in the order of numbers so that two acts never cross. */
  public List<Client> held(List<String> numbers) {
    return numbers.stream()
        .sorted()
        .distinct()
        .map(number -> store.find(Client.class, number, LockModeType.PESSIMISTIC_WRITE))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Somebody of these shops' books with that address or number. */
  Optional<String> sameReach(Set<String> shops, Contact contact) {
    return store
        .createQuery(
            "select c.root from Client c where c.shop in :shops"
                + " and (c.email = :email or c.phone = :phone) order by c.lastContactAt desc",
            String.class)
        .setParameter("shops", shops)
        .setParameter("email", contact.email() == null ? "" : contact.email())
        .setParameter("phone", contact.phone() == null ? "" : contact.phone())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  static List<String> phones(List<Client> group) {
    return group.stream().flatMap(client -> client.phone().stream()).toList();
  }

  static List<String> numbers(List<Client> group) {
    return group.stream().map(Client::number).toList();
  }
}
