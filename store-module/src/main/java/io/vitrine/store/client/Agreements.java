package io.vitrine.store.client;

import io.vitrine.store.client.Consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** What people agreed to: of all entries of a person her latest word holds. */
@ApplicationScoped
public class Agreements {

  private final EntityManager store;

  @Inject
  public Agreements(EntityManager store) {
    this.store = store;
  }

  /**
   * Her latest word for each purpose on which she said something.
   *
   * @param numbers all entries of the person
   */
  public Map<Purpose, Consent> of(Collection<String> numbers) {
    Map<Purpose, Consent> latest = new EnumMap<>(Purpose.class);
    store
        .createQuery(
            "select c from Consent c where c.client in :clients order by c.saidAt, c.id",
            Consent.class)
        .setParameter("clients", numbers)
        .getResultStream()
        .forEach(consent -> latest.put(consent.getPurpose(), consent));
    return latest;
  }

  /** Whether her latest word on that is yes. */
  public boolean agreed(Collection<String> numbers, Purpose purpose) {
    Consent latest = of(numbers).get(purpose);
    return latest != null && latest.isGiven();
  }
}
