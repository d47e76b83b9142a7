package io.vitrine.booking.occupancy;

import io.vitrine.booking.slot.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The ledger of occupied ticks. Its key (resource, tick) decides who has a time; everything else is
 * a view of it. Written inside the caller's transaction, so that an appointment and its time are
 * there together or not at all.
 */
@ApplicationScoped
public class Ledger {

  private static final int ROWS = 500;

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public Ledger(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  Ledger() {
    this(null, null);
  }

  /**
   * Takes that time of all these resources. Holds that have lapsed give way.
   *
   * @throws TimeTaken when any of it is taken already; the transaction is lost then
   */
  @Transactional(TxType.MANDATORY)
  public void occupy(Occupant who, Collection<Resource> what, Stretch when) {
    take(who, what, when, null);
  }

  /** The same until that moment; whoever wants the time afterwards gets it. */
  @Transactional(TxType.MANDATORY)
  public void hold(Occupant who, Collection<Resource> what, Stretch when, Instant until) {
    take(who, what, when, until);
  }

  private void take(Occupant who, Collection<Resource> what, Stretch when, Instant lapse) {
    Set<Resource> inOrder = new TreeSet<>(what);
    try {
      em.flush();
      inOrder.forEach(resource -> sweep(resource, when));
      inOrder.forEach(resource -> take(who, resource, when, lapse));
    } catch (PersistenceException e) {
      if (DatabaseRefusal.isOverlap(e)) {
        throw new TimeTaken();
      }
      throw e;
    }
  }

  private void sweep(Resource resource, Stretch when) {
    among(
            "delete from booking.occupation where resource = ?1 and from_tick < ?2"
                + " and until_tick > ?3 and lapses_at <= ?4",
            resource,
            when)
        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Holds are for the time of a form; what the house decides about its people goes first. */
  @Transactional(TxType.MANDATORY)
  public void dropHolds(Resource resource, Stretch when) {
    among(
            "delete from booking.occupation where resource = ?1 and from_tick < ?2"
                + " and until_tick > ?3 and kind = 'HOLD'",
            resource,
            when)
        .executeUpdate();
  }

  private Query among(String sql, Resource resource, Stretch when) {
    return em.createNativeQuery(sql)
        .setParameter(1, resource.key())
        .setParameter(2, when.until())
        .setParameter(3, when.from());
  }

  private void take(Occupant who, Resource resource, Stretch when, Instant lapse) {
    String id = UUID.randomUUID().toString();
    em.createNativeQuery(
            """
            insert into booking.occupation
              (id, resource, kind, occupant, from_tick, until_tick, lapses_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamp with time zone))""")
        .setParameter(1, id)
        .setParameter(2, resource.key())
        .setParameter(3, who.kind().name())
        .setParameter(4, who.id())
        .setParameter(5, when.from())
        .setParameter(6, when.until())
        .setParameter(7, lapse == null ? null : lapse.toString())
        .executeUpdate();
    for (long tick = when.from(); tick < when.until(); tick += ROWS) {
      ticks(resource, tick, Math.min(when.until(), tick + ROWS), id);
    }
  }

  /**
   * In one statement and ascending, so that two who want overlapping times wait for each other at
   * the first common tick.
   */
  private void ticks(Resource resource, long from, long until, String occupation) {
    StringJoiner rows = new StringJoiner(", ");
    for (long tick = from; tick < until; tick++) {
      rows.add("(?1, " + tick + ", ?2)");
    }
    em.createNativeQuery(
            "insert into booking.ledger_tick (resource, tick, occupation) values " + rows)
        .setParameter(1, resource.key())
        .setParameter(2, occupation)
        .executeUpdate();
  }

  /** Gives back whatever it had. */
  @Transactional(TxType.MANDATORY)
  public void release(Occupant who) {
    em.createNativeQuery("delete from booking.occupation where occupant = ?1 and kind = ?2")
        .setParameter(1, who.id())
        .setParameter(2, who.kind().name())
        .executeUpdate();
  }

  /** What is taken of these resources in that stretch, in whichever shop; one statement. */
  public List<Occupied> of(Collection<Resource> what, Stretch when) {
    if (what.isEmpty()) {
      return List.of();
    }
    StringJoiner keys = new StringJoiner(", ");
    for (int i = 0; i < what.size(); i++) {
      keys.add("?" + (i + 4));
    }
    Query query =
        em.createNativeQuery(
                """
                select resource, kind, occupant, from_tick, until_tick from booking.occupation
                where from_tick < ?1 and until_tick > ?2
                  and (lapses_at is null or lapses_at > ?3) and resource in ("""
                    + keys
                    + ") order by resource, from_tick")
            .setParameter(1, when.until())
            .setParameter(2, when.from())
            .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC));
    int at = 4;
    for (Resource resource : what) {
      query.setParameter(at++, resource.key());
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  private static Occupied read(Object[] row) {
    return new Occupied(
        Resource.of((String) row[0]),
        new Occupant(Occupant.Kind.valueOf((String) row[1]), (String) row[2]),
        new Stretch(((Number) row[3]).longValue(), ((Number) row[4]).longValue()));
  }
}
