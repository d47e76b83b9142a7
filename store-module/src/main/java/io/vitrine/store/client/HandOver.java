package io.vitrine.store.client;

import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** An adviser leaves or is away for long: her people in a shop are another's from now on. */
@ApplicationScoped
public class HandOver {

  private final EntityManager store;
  private final ClientLog log;

  @Inject
  public HandOver(EntityManager store, ClientLog log) {
    this.store = store;
    this.log = log;
  }

  /** Somebody with people in a shop's book or with appointments in it. */
  public record Adviser(String staff, String name, long clients) {}

  /** Who advises in a shop as far as it was told, with how many people stand in whose book. */
  public List<Adviser> advisers(String shop) {
    List<?> rows =
        store
            .createNativeQuery(
                "select staff, max(name), sum(clients) from ("
                    + " select adviser staff, adviser_name name, 1 clients from store.client"
                    + "  where shop = ?1 and adviser is not null and merged_into is null"
                    + " union all select distinct staff, staff_name, 0 from store.dossier"
                    + "  where shop = ?1"
                    + " union all select distinct staff, staff_name, 0 from store.sign_on"
                    + "  where shop = ?1) known group by staff order by 2, 1")
            .setParameter(1, shop)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Adviser((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
        .toList();
  }

  /**
   * @param by a manager of the shop
   * @return how many people changed hands
   */
  @Transactional
  public ClientAnswer<Integer> give(String shop, String from, String to, Acting by) {
    if (!by.shops().contains(shop)) {
      return ClientAnswer.refused(ClientRefusal.NOT_A_MANAGER);
    }
    return advisers(shop).stream()
        .filter(adviser -> adviser.staff().equals(to) && !to.equals(from))
        .findFirst()
        .map(adviser -> ClientAnswer.done(give(shop, from, adviser, by)))
        .orElseGet(() -> ClientAnswer.refused(ClientRefusal.NO_SUCH_ADVISER));
  }

  private int give(String shop, String from, Adviser to, Acting by) {
    int given =
        store
            .createQuery(
                "update Client c set c.adviser = :to, c.adviserName = :name,"
                    + " c.version = c.version + 1 where c.shop = :shop and c.adviser = :from")
            .setParameter("to", to.staff())
            .setParameter("name", to.name())
            .setParameter("shop", shop)
            .setParameter("from", from)
            .executeUpdate();
    log.did(
        null, LogEntry.Act.HANDED_OVER, by, shop + ": " + from + " > " + to.staff() + ", " + given);
    return given;
  }
}
