package io.vitrine.booking.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The enquiries of shops, those that wait longest first. */
@ApplicationScoped
public class Enquiries {

  private static final int MOST_OF_ONE = 30;

  private final EntityManager em;

  @Inject
  public Enquiries(EntityManager em) {
    this.em = em;
  }

  Enquiries() {
    this(null);
  }

  /** Which of a shop's enquiries: those to be done, or those that are. */
  public enum View {
    TO_DO,
    DONE
  }

  /**
   * To be done: the next one due first. Done: the last one first.
   *
   * @param page from 1
   */
  public List<Enquiry> page(String shop, View view, int page, int size) {
    return em.createQuery(
            "select e from Enquiry e where e.shop = :shop and "
                + (view == View.DONE
                    ? "e.state = :done order by e.closedAt desc, e.id"
                    : "e.state <> :done order by e.dueAt, e.id"),
            Enquiry.class)
        .setParameter("shop", shop)
        .setParameter("done", EnquiryState.DONE)
        .setFirstResult((page - 1) * size)
        .setMaxResults(size)
        .getResultList();
  }

  public long count(String shop, View view) {
    return em.createQuery(
            "select count(e) from Enquiry e where e.shop = :shop and e.state "
                + (view == View.DONE ? "= :done" : "<> :done"),
            Long.class)
        .setParameter("shop", shop)
        .setParameter("done", EnquiryState.DONE)
        .getSingleResult();
  }

  /** That enquiry, if it is one of these shops'. */
  public Optional<Enquiry> find(String id, Collection<String> shops) {
    return id == null
        ? Optional.empty()
        : Optional.ofNullable(em.find(Enquiry.class, id)).filter(e -> shops.contains(e.shop()));
  }

  Optional<Enquiry> byAttempt(String key) {
    return em.createQuery("select e from Enquiry e where e.attempt.key = :key", Enquiry.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** What was asked of a shop since then, as far as it counts. */
  public List<AnswerTimes.Counted> counted(String shop, Instant since) {
    return em.createQuery(
            """
            select new io.vitrine.booking.enquiry.AnswerTimes$Counted(
              e.askedAt, e.dueAt, e.respondedAt, e.openingMinutes)
            from Enquiry e where e.shop = :shop and e.askedAt >= :since""",
            AnswerTimes.Counted.class)
        .setParameter("shop", shop)
        .setParameter("since", since)
        .getResultList();
  }

  /** What was asked before an appointment, in the order of asking; what was erased is left out. */
  public List<Enquiry> ofAppointment(String number) {
    return em.createQuery(
            "select e from Enquiry e where e.appointment = :number and e.erasedAt is null"
                + " order by e.askedAt, e.id",
            Enquiry.class)
        .setParameter("number", number)
        .getResultList();
  }

  /**
   * What somebody asked a shop for, the latest first; at most thirty.
   *
   * @param email that she may have given, or {@code null}
   * @param phones as she may have typed her number
   */
  public List<Enquiry> of(String shop, String email, Collection<String> phones) {
    return em.createQuery(
            "select e from Enquiry e where e.shop = :shop and e.erasedAt is null"
                + " and (lower(e.customer.email) = :email or e.customer.phone in :phones)"
                + " order by e.askedAt desc, e.id",
            Enquiry.class)
        .setParameter("shop", shop)
        .setParameter("email", email == null ? "" : email.toLowerCase(Locale.ROOT))
        .setParameter("phones", phones.isEmpty() ? List.of("") : phones)
        .setMaxResults(MOST_OF_ONE)
        .getResultList();
  }
}
