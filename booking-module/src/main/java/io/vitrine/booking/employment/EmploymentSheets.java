package io.vitrine.booking.employment;

import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.staff.Colleague;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of a shop with what is agreed with each of them, for their manager. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class EmploymentSheets {

  private final EntityManager em;
  private final Team team;

  @Inject
  public EmploymentSheets(EntityManager em, Team team) {
    this.em = em;
    this.team = team;
  }

  EmploymentSheets() {
    this(null, null);
  }

  /**
   * What is agreed from a day on.
   *
   * @param sundaysSaidOn the day of the person's own word about Sundays, or {@code null}
   */
  public record Agreed(Employment employment, LocalDate sundaysSaidOn) {}

  /**
   * One person.
   *
   * @param rows in order of their days; where none is written down the minutes alone are known
   * @param skills level by code of topic, of an adviser
   * @param revision what a change has to name
   */
  public record Sheet(
      String staff,
      String name,
      List<Agreed> rows,
      Map<String, Integer> skills,
      Set<String> languages,
      long revision) {

    /** What holds on that day. */
    public Agreed on(LocalDate day) {
      Employment holds =
          new EmploymentHistory(rows.stream().map(Agreed::employment).toList()).on(day);
      return rows.stream().filter(row -> row.employment().equals(holds)).findFirst().orElseThrow();
    }
  }

  /** Everybody who works in the shop, in order of staff number. */
  public List<Sheet> of(String shop) {
    List<Colleague> people = team.in(shop);
    if (people.isEmpty()) {
      return List.of();
    }
    List<String> numbers = people.stream().map(Colleague::staff).toList();
    Map<String, List<Agreed>> rows = rows(numbers);
    Map<String, Long> revisions = revisions();
    Map<String, Adviser> advisers = new HashMap<>();
    team.advisersIn(shop).forEach(adviser -> advisers.put(adviser.staff(), adviser));
    return people.stream()
        .map(
            person -> {
              Adviser adviser = advisers.get(person.staff());
              return new Sheet(
                  person.staff(),
                  person.name(),
                  rows.getOrDefault(person.staff(), List.of(unwritten(person))),
                  adviser == null ? Map.of() : adviser.skills(),
                  adviser == null ? Set.of() : adviser.languages(),
                  revisions.getOrDefault(person.staff(), 0L));
            })
        .toList();
  }

  private static Agreed unwritten(Colleague person) {
    return new Agreed(Employment.unwritten(person.staff(), person.weeklyMinutes()), null);
  }

  private Map<String, List<Agreed>> rows(List<String> staff) {
    Map<String, List<Agreed>> rows = new HashMap<>();
    em.createQuery(
            "select e from StoredEmployment e where e.key.staff in :staff order by e.key.from",
            StoredEmployment.class)
        .setParameter("staff", staff)
        .getResultStream()
        .map(row -> new Agreed(row.value(), row.sundaysSaidOn()))
        .forEach(
            row -> rows.computeIfAbsent(row.employment().staff(), s -> new ArrayList<>()).add(row));
    return rows;
  }

  private Map<String, Long> revisions() {
    Map<String, Long> revisions = new HashMap<>();
    for (Object row :
        em.createNativeQuery("select staff, count(*) from booking.employment_audit group by staff")
            .getResultList()) {
      Object[] cells = (Object[]) row;
      revisions.put((String) cells[0], ((Number) cells[1]).longValue());
    }
    return revisions;
  }

  /** How often it was changed. */
  static long revision(EntityManager em, String staff) {
    return ((Number)
            em.createNativeQuery("select count(*) from booking.employment_audit where staff = ?1")
                .setParameter(1, staff)
                .getSingleResult())
        .longValue();
  }
}
