package io.vitrine.booking.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The wishes of the people. */
@ApplicationScoped
public class Wishes {

  private final EntityManager em;

  @Inject
  public Wishes(EntityManager em) {
    this.em = em;
  }

  Wishes() {
    this(null);
  }

  /**
   * The wishes of these people that are about a day between these two, both included; one
   * statement. What is wished for a day says {@link WorkWish#of}.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<WorkWish> of(Collection<String> staff, LocalDate from, LocalDate until) {
    return staff.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select w from WorkWish w
                where w.staff in :staff and w.from <= :until and w.until >= :from
                order by w.staff, w.from, w.id""",
                StoredWish.class)
            .setParameter("staff", staff)
            .setParameter("from", from)
            .setParameter("until", until)
            .getResultStream()
            .map(StoredWish::wish)
            .filter(wish -> !wish.days(from, until).isEmpty())
            .toList();
  }

  Optional<StoredWish> find(String staff, String id) {
    return Optional.ofNullable(em.find(StoredWish.class, id))
        .filter(stored -> stored.wish().staff().equals(staff));
  }

  void add(StoredWish wish) {
    em.persist(wish);
  }

  void remove(StoredWish wish) {
    em.remove(wish);
  }
}
