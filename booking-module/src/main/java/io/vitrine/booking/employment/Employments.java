package io.vitrine.booking.employment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is agreed with people, as other features read it. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Employments {

  private final EntityManager em;

  @Inject
  public Employments(EntityManager em) {
    this.em = em;
  }

  Employments() {
    this(null);
  }

  /** What holds on that day, by staff number; a number that nobody has is left out. */
  public Map<String, Employment> on(Collection<String> staff, LocalDate day) {
    Map<String, Employment> holding = new TreeMap<>();
    histories(staff).forEach((person, history) -> holding.put(person, history.on(day)));
    return holding;
  }

  /** What was, is and will be agreed, by staff number; two statements whatever their number. */
  public Map<String, EmploymentHistory> histories(Collection<String> staff) {
    if (staff.isEmpty()) {
      return Map.of();
    }
    List<String> people = List.copyOf(new TreeSet<>(staff));
    Map<String, List<Employment>> rows = new HashMap<>();
    em.createQuery(
            "select e from StoredEmployment e where e.key.staff in :staff order by e.key.from",
            StoredEmployment.class)
        .setParameter("staff", people)
        .getResultStream()
        .map(StoredEmployment::value)
        .forEach(row -> rows.computeIfAbsent(row.staff(), s -> new ArrayList<>()).add(row));
    Map<String, EmploymentHistory> histories = new TreeMap<>();
    for (Object[] member :
        em.createQuery(
                "select m.number, m.weeklyMinutes from StaffMember m where m.number in :staff",
                Object[].class)
            .setParameter("staff", people)
            .getResultList()) {
      String number = (String) member[0];
      List<Employment> written = rows.get(number);
      histories.put(
          number,
          new EmploymentHistory(
              written == null ? List.of(Employment.unwritten(number, (int) member[1])) : written));
    }
    return histories;
  }
}
