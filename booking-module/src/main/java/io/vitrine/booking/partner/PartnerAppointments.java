package io.vitrine.booking.partner;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The appointments that a partner made. Which they are is written in the transaction that agrees
 * them.
 */
@ApplicationScoped
public class PartnerAppointments {

  private final EntityManager em;
  private final ActingPartner acting;

  @Inject
  public PartnerAppointments(EntityManager em, ActingPartner acting) {
    this.em = em;
    this.acting = acting;
  }

  PartnerAppointments() {
    this(null, null);
  }

  void agreed(@Observes AppointmentNews news) {
    if (news.fact() == Fact.AGREED) {
      acting.number().ifPresent(partner -> write(partner, news));
    }
  }

  private void write(String partner, AppointmentNews news) {
    em.flush();
    em.createNativeQuery(
            "insert into booking.partner_appointment (appointment, partner, made_at)"
                + " values (?1, ?2, ?3)")
        .setParameter(1, news.appointment().number())
        .setParameter(2, partner)
        .setParameter(3, news.at().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** That appointment, if the partner made it. */
  public Optional<Appointment> find(Partner partner, String number) {
    boolean own =
        !em.createNativeQuery(
                "select 1 from booking.partner_appointment where appointment = ?1 and partner = ?2")
            .setParameter(1, number)
            .setParameter(2, partner.number())
            .getResultList()
            .isEmpty();
    return own ? Optional.of(em.find(Appointment.class, number)) : Optional.empty();
  }

  /**
   * What the partner made, in the order in which it did.
   *
   * @param after the number of the last one of the page before, or empty
   * @param shop only there, or empty
   */
  public List<Appointment> of(Partner partner, String after, String shop, int limit) {
    List<?> numbers =
        em.createNativeQuery(
                """
                select p.appointment from booking.partner_appointment p
                  join booking.appointment a on a.number = p.appointment
                where p.partner = ?1 and (?2 = '' or a.shop = ?2) and (?3 = '' or exists
                  (select 1 from booking.partner_appointment l where l.appointment = ?3
                    and l.partner = p.partner and (l.made_at < p.made_at
                      or (l.made_at = p.made_at and l.appointment < p.appointment))))
                order by p.made_at, p.appointment""")
            .setParameter(1, partner.number())
            .setParameter(2, shop)
            .setParameter(3, after)
            .setMaxResults(limit)
            .getResultList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select a from Appointment a where a.number in :numbers", Appointment.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .sorted(Comparator.comparing(it -> numbers.indexOf(it.number())))
        .toList();
  }
}
