package io.vitrine.store.client;

import io.vitrine.store.audit.RefusalAudit;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/**
 * The one way to a client: every act on one begins here. Whoever reaches for somebody of another
 * shop without a visit or a reason is written down (abuse case 30).
 */
@ApplicationScoped
public class ClientDoor {

  private final Clients clients;
  private final RefusalAudit audit;

  @Inject
  public ClientDoor(Clients clients, RefusalAudit audit) {
    this.clients = clients;
    this.audit = audit;
  }

  /**
   * @param work gets all entries of the person, the one whose page it is first
   */
  public <V> ClientAnswer<V> open(
      String number, Acting by, Function<List<Client>, ClientAnswer<V>> work) {
    ClientAnswer<List<Client>> seen = clients.seenBy(number, by);
    seen.fold(
        group -> group,
        refused -> {
          if (refused.why() == ClientRefusal.OTHER_SHOP) {
            audit.refused(
                RefusalAudit.Act.OTHER_SHOP,
                by.staff(),
                clients.group(number).get(0).shop(),
                "client " + number);
          }
          return null;
        });
    return seen.then(work);
  }
}
