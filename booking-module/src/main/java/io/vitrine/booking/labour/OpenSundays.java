package io.vitrine.booking.labour;

import io.vitrine.booking.labour.LabourAnswer.Done;
import io.vitrine.booking.labour.LabourAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * A manager enters the Sundays that the mayor opened for her shop. Of two who enter the last one of
 * a year the second waits for the first: the row of the country's law is their lock.
 */
@ApplicationScoped
public class OpenSundays {

  private final EntityManager em;
  private final Agreements agreements;
  private final LabourAudit audit;
  private final SetTerm days;

  @Inject
  public OpenSundays(EntityManager em, Agreements agreements, LabourAudit audit, SetTerm days) {
    this.em = em;
    this.agreements = agreements;
    this.audit = audit;
    this.days = days;
  }

  OpenSundays() {
    this(null, null, null, null);
  }

  /** Entering one that is there already changes nothing. */
  @Transactional
  public LabourAnswer open(String shop, LocalDate day, String by) {
    hold();
    List<LocalDate> open = agreements.openSundays(shop);
    if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
      return Refused.NO_SUNDAY;
    }
    if (day.isBefore(days.today())) {
      return Refused.PAST_DAY;
    }
    if (open.contains(day)) {
      return new Done(open.size());
    }
    LabourTerms terms = agreements.termsOf(shop, day);
    long ofYear = open.stream().filter(other -> other.getYear() == day.getYear()).count();
    if (terms.values().containsKey(LabourValue.MAYORS_SUNDAYS)
        && ofYear >= terms.amount(LabourValue.MAYORS_SUNDAYS)) {
      return Refused.TOO_MANY_SUNDAYS;
    }
    em.createNativeQuery("insert into booking.open_sunday (shop, sunday) values (?1, ?2)")
        .setParameter(1, shop)
        .setParameter(2, day)
        .executeUpdate();
    audit.write(by, null, shop, "SUNDAY " + day, "", "open");
    return new Done(open.size() + 1);
  }

  /** What is over stays written. */
  @Transactional
  public LabourAnswer close(String shop, LocalDate day, String by) {
    hold();
    if (day.isBefore(days.today())) {
      return Refused.PAST_DAY;
    }
    int gone =
        em.createNativeQuery("delete from booking.open_sunday where shop = ?1 and sunday = ?2")
            .setParameter(1, shop)
            .setParameter(2, day)
            .executeUpdate();
    if (gone == 0) {
      return Refused.NOT_OPEN;
    }
    audit.write(by, null, shop, "SUNDAY " + day, "open", "");
    return new Done(agreements.openSundays(shop).size());
  }

  private void hold() {
    em.createNativeQuery("select revision from booking.agreement where agreement = ?1 for update")
        .setParameter(1, Agreements.HOME)
        .getResultList();
  }
}
