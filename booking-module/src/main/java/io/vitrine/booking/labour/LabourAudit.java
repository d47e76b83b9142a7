package io.vitrine.booking.labour;

import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    String these =
        IntStream.range(2, 2 + agreements.size())
            .mapToObj(at -> "?" + at)
            .collect(Collectors.joining(", "));
    Query query =
        em.createNativeQuery(
                "select at, by_staff, act from booking.labour_audit where shop = ?1"
                    + " or (shop = '' and agreement in ("
                    + these
                    + ")) order by at desc, id")
            .setParameter(1, shop)
            .setMaxResults(most);
    for (int i = 0; i < agreements.size(); i++) {
      query.setParameter(2 + i, agreements.get(i));
    }
    List<Entry> entries = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] cells = (Object[]) row;
      entries.add(new Entry(InstantColumn.read(cells[0]), (String) cells[1], (String) cells[2]));
    }
    return entries;
  }

  private static String cut(Object said) {
    String text = said == null ? "" : said.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
