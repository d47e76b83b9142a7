package io.vitrine.booking.terms;

import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Who changed what of the terms, and what it was before; written with the change or not at all. */
@ApplicationScoped
public class TermsAudit {

  private static final int LONGEST = 2000;

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public TermsAudit(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  TermsAudit() {
    this(null, null);
  }

  /**
   * A change.
   *
   * @param subject such as {@code topic salon} or {@code shop rivoli}
   */
  public record Entry(Instant at, String by, String subject, String act, String was, String is) {}

  void write(String by, String subject, String act, Object was, Object becomes) {
    em.createNativeQuery(
            """
            insert into booking.terms_audit (id, at, by_staff, subject, act, was, becomes)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(3, by)
        .setParameter(4, subject)
        .setParameter(5, act)
        .setParameter(6, cut(was))
        .setParameter(7, cut(becomes))
        .executeUpdate();
  }

  /** The latest changes of a subject, the newest first. */
  public List<Entry> of(String subject, int most) {
    List<?> rows =
        em.createNativeQuery(
                "select at, by_staff, subject, act, was, becomes from booking.terms_audit"
                    + " where subject = ?1 order by at desc, id")
            .setParameter(1, subject)
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(row -> entry((Object[]) row)).toList();
  }

  private static Entry entry(Object[] row) {
    return new Entry(
        InstantColumn.read(row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5]);
  }

  private static String cut(Object said) {
    String text = said == null ? "" : said.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
