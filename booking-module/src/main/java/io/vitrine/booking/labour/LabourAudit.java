package io.vitrine.booking.labour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Who changed what of the law, and what it was before; written with the change or not at all. */
@ApplicationScoped
public class LabourAudit {

  private static final int LONGEST = 800;

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public LabourAudit(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  LabourAudit() {
    this(null, null);
  }

  /**
   * A change.
   *
   * @param act such as {@code TERM DAY_MOST}, {@code UNDER 2026-12-01} or {@code SUNDAY 2026-12-13}
   */
  public record Entry(Instant at, String by, String act) {}

  void write(String by, String agreement, String shop, String act, Object was, Object becomes) {
    em.createNativeQuery(
            """
            insert into booking.labour_audit (id, at, by_staff, agreement, shop, act, was, becomes)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(3, by)
        .setParameter(4, agreement == null ? "" : agreement)
        .setParameter(5, shop == null ? "" : shop)
        .setParameter(6, act)
        .setParameter(7, cut(was))
        .setParameter(8, cut(becomes))
        .executeUpdate();
  }

  /** The latest changes that concern a shop under these agreements, the newest first. */
  public List<Entry> of(String shop, List<String> agreements, int most) {
    List<?> rows =
        em.createNativeQuery(
                "select at, by_staff, act, agreement, shop from booking.labour_audit"
                    + " order by at desc, id")
            .setMaxResults(most * 10)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .filter(
            cells ->
                shop.equals(cells[4])
                    || (String.valueOf(cells[4]).isEmpty() && agreements.contains(cells[3])))
        .limit(most)
        .map(cells -> new Entry(instant(cells[0]), (String) cells[1], (String) cells[2]))
        .toList();
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime at
        ? at.toInstant()
        : ((java.util.Date) column).toInstant();
  }

  private static String cut(Object said) {
    String text = said == null ? "" : said.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
