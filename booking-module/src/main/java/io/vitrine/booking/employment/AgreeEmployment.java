package io.vitrine.booking.employment;

import io.vitrine.booking.employment.EmploymentAnswer.Done;
import io.vitrine.booking.employment.EmploymentAnswer.Refused;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A manager writes down what is agreed with somebody of her shop, from a day on. The person's row
 * is the one that two managers contend for. That somebody works on Sundays is the person's own
 * word: it is entered with the day on which she gave it, and withdrawn by what is agreed next.
 */
@ApplicationScoped
public class AgreeEmployment {

  /** People may work in several shops, so the day is the house's. */
  static final ZoneId HOUSE = ZoneId.of("Europe/Paris");

  private static final int YEARS_BEFORE_MAJORITY = 2;

  private final EntityManager em;
  private final Team team;
  private final Clock clock;

  @Inject
  public AgreeEmployment(EntityManager em, Team team, Clock clock) {
    this.em = em;
    this.team = team;
    this.clock = clock;
  }

  AgreeEmployment() {
    this(null, null, null);
  }

  /**
   * @param sundaysSaidOn on which day the person said that she works on Sundays; {@code null} where
   *     she does not
   * @param revision of what is agreed with the person when it was looked at
   */
  @Transactional
  public EmploymentAnswer agree(
      String shop, Employment wanted, LocalDate sundaysSaidOn, long revision, String by) {
    Optional<StaffMember> member = team.hold(wanted.staff()).filter(person -> person.worksIn(shop));
    if (member.isEmpty()) {
      return Refused.UNKNOWN_PERSON;
    }
    if (revision(wanted.staff()) != revision) {
      return Refused.STALE;
    }
    Refused refused = refused(wanted, sundaysSaidOn);
    if (refused != null) {
      return refused;
    }
    StoredEmployment.Key key = new StoredEmployment.Key(wanted.staff(), wanted.from());
    StoredEmployment row = em.find(StoredEmployment.class, key);
    String was = row == null ? "" : row.toString();
    if (row == null) {
      row = new StoredEmployment(wanted.staff(), wanted.from());
      row.agree(wanted, sundaysSaidOn);
      em.persist(row);
    } else {
      row.agree(wanted, sundaysSaidOn);
    }
    audit(wanted.staff(), was, row.toString(), by);
    return new Done(revision + 1);
  }

  private Refused refused(Employment wanted, LocalDate sundaysSaidOn) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HOUSE);
    if (wanted.from().isBefore(today) && isWritten(wanted.staff())) {
      return Refused.PAST_DAY;
    }
    if (wanted.sundays() != (sundaysSaidOn != null)
        || (wanted.sundays() && sundaysSaidOn.isAfter(today))) {
      return Refused.NO_WORD;
    }
    if (wanted.adultOn() != null) {
      if (wanted.adultOn().minusYears(YEARS_BEFORE_MAJORITY).isAfter(wanted.from())) {
        return Refused.TOO_YOUNG;
      }
      if (wanted.sundays() && wanted.isMinorOn(wanted.from())) {
        return Refused.MINOR_SUNDAY;
      }
    }
    return null;
  }

  private boolean isWritten(String staff) {
    return !rows(staff).isEmpty();
  }

  private List<StoredEmployment> rows(String staff) {
    return em.createQuery(
            "select e from StoredEmployment e where e.key.staff = :staff", StoredEmployment.class)
        .setParameter("staff", staff)
        .getResultList();
  }

  private long revision(String staff) {
    return EmploymentSheets.revision(em, staff);
  }

  private void audit(String staff, String was, String becomes, String by) {
    em.createNativeQuery(
            """
            insert into booking.employment_audit (id, at, by_staff, staff, was, becomes)
            values (?1, ?2, ?3, ?4, ?5, ?6)""")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(3, by)
        .setParameter(4, staff)
        .setParameter(5, was)
        .setParameter(6, becomes)
        .executeUpdate();
  }
}
