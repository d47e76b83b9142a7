package io.vitrine.booking.absence;

import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The absences of the people who work in a shop. */
@ApplicationScoped
public class Absences {

  private static final String ABSENCES =
      "select a.id, a.staff, a.kind, a.from_at, a.to_at, a.entered_by from booking.absence a ";

  private static final String IN_SHOP =
      "exists (select 1 from booking.staff_right r where r.staff = a.staff and r.shop = ?1)";

  private final EntityManager em;

  @Inject
  public Absences(EntityManager em) {
    this.em = em;
  }

  Absences() {
    this(null);
  }

  /** Those that end after that instant, the earliest first. */
  public List<Absence> of(String shop, Instant endingAfter, int limit, int offset) {
    return read(
        em.createNativeQuery(
                ABSENCES + "where a.to_at > ?2 and " + IN_SHOP + " order by a.from_at, a.id")
            .setParameter(1, shop)
            .setParameter(2, endingAfter.atOffset(ZoneOffset.UTC))
            .setMaxResults(limit)
            .setFirstResult(offset)
            .getResultList());
  }

  public Optional<Absence> find(String shop, String id) {
    return read(
            em.createNativeQuery(ABSENCES + "where a.id = ?2 and " + IN_SHOP)
                .setParameter(1, shop)
                .setParameter(2, id)
                .getResultList())
        .stream()
        .findFirst();
  }

  /** The absence of that number, whosever it is. */
  public Optional<Absence> find(String id) {
    return read(
            em.createNativeQuery(ABSENCES + "where a.id = ?1").setParameter(1, id).getResultList())
        .stream()
        .findFirst();
  }

  void add(Absence absence, Instant now) {
    em.createNativeQuery(
            """
            insert into booking.absence (id, staff, kind, from_at, to_at, entered_by, entered_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
        .setParameter(1, absence.id())
        .setParameter(2, absence.staff())
        .setParameter(3, absence.kind().name())
        .setParameter(4, absence.from().atOffset(ZoneOffset.UTC))
        .setParameter(5, absence.to().atOffset(ZoneOffset.UTC))
        .setParameter(6, absence.enteredBy())
        .setParameter(7, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  void remove(String id) {
    em.createNativeQuery("delete from booking.absence where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  private static List<Absence> read(List<?> rows) {
    return rows.stream().map(row -> absence((Object[]) row)).toList();
  }

  private static Absence absence(Object[] cells) {
    return new Absence(
        (String) cells[0],
        (String) cells[1],
        AbsenceKind.valueOf((String) cells[2]),
        InstantColumn.read(cells[3]),
        InstantColumn.read(cells[4]),
        (String) cells[5]);
  }
}
