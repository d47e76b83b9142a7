package io.vitrine.store.client;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Who of the book it is, for the features beside it: the entry whose page shows her. */
@ApplicationScoped
public class WhoIsIt {

  private final EntityManager store;
  private final Clients clients;
  private final ClientDoor door;

  @Inject
  public WhoIsIt(EntityManager store, Clients clients, ClientDoor door) {
    this.store = store;
    this.clients = clients;
    this.door = door;
  }

  /** She says who she is; through the book's door, so that whoever may not is written down. */
  public Optional<Client> named(String number, Acting by) {
    return door.open(number, by, group -> ClientAnswer.done(group.get(0)))
        .fold(Optional::of, refused -> Optional.empty());
  }

  /** Whose visit it was, if she stands in a book that this person may read. */
  public Optional<Client> onVisit(VisitId visit, Acting by) {
    return Optional.ofNullable(store.find(ClientVisit.class, visit))
        .map(found -> clients.group(found.client()))
        .filter(group -> group.stream().anyMatch(one -> by.shops().contains(one.shop())))
        .map((List<Client> group) -> group.get(0));
  }
}
