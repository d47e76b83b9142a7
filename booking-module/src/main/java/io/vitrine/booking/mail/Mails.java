package io.vitrine.booking.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The book of letters, newest first, as far as somebody's shops reach. */
@ApplicationScoped
public class Mails {

  /** What opens or tells of somebody's own page is nobody's to read but hers. */
  private static final List<LetterKind> HERS =
      List.of(LetterKind.OWN_LINK, LetterKind.STILL_KNOWN, LetterKind.ERASED);

  private final EntityManager em;

  @Inject
  public Mails(EntityManager em) {
    this.em = em;
  }

  Mails() {
    this(null);
  }

  /**
   * @param page from 1
   */
  public List<Mail> page(Collection<String> shops, int page, int size) {
    return shops.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select m from Mail m left join Appointment a on a.number = m.appointment
                where coalesce(m.shop, a.shop) in :shops and m.kind not in :hers
                order by m.writtenAt desc, m.id""",
                Mail.class)
            .setParameter("shops", shops)
            .setParameter("hers", HERS)
            .setFirstResult((page - 1) * size)
            .setMaxResults(size)
            .getResultList();
  }

  public long count(Collection<String> shops) {
    return shops.isEmpty()
        ? 0
        : em.createQuery(
                """
                select count(m) from Mail m left join Appointment a on a.number = m.appointment
                where coalesce(m.shop, a.shop) in :shops and m.kind not in :hers""",
                Long.class)
            .setParameter("shops", shops)
            .setParameter("hers", HERS)
            .getSingleResult();
  }

  /** That letter, if it is about an appointment in one of these shops. */
  public Optional<Mail> find(String id, Collection<String> shops) {
    return shops.isEmpty()
        ? Optional.empty()
        : em.createQuery(
                """
                select m from Mail m left join Appointment a on a.number = m.appointment
                where m.id = :id and coalesce(m.shop, a.shop) in :shops
                  and m.kind not in :hers""",
                Mail.class)
            .setParameter("id", id)
            .setParameter("shops", shops)
            .setParameter("hers", HERS)
            .getResultStream()
            .findFirst();
  }
}
