package io.vitrine.booking.occupancy;

import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The times that are held, by the keys of those who hold them. */
@ApplicationScoped
public class Holds {

  private final EntityManager em;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  public Holds(EntityManager em, Ledger ledger, Clock clock) {
    this.em = em;
    this.ledger = ledger;
    this.clock = clock;
  }

  Holds() {
    this(null, null, null);
  }

  /** What is held with that key, lapsed or not, as long as nobody has swept it away. */
  public Optional<HeldTime> find(HolderKey key) {
    List<?> rows =
        em.createNativeQuery(
                "select id, shop, topic, staff, from_at, lapses_at from booking.time_hold"
                    + " where holder_hash = ?1")
            .setParameter(1, key.hash())
            .getResultList();
    return rows.stream().findFirst().map(row -> read((Object[]) row));
  }

  /**
   * Writes down what the ledger holds.
   *
   * @param print whose address it is, as a keyed print; {@code null} when the house itself holds
   * @param most how many an address may have at once
   * @return false, with nothing written, when the address has as many as it may
   * @throws TimeTaken when another of the address's holds took the same place at this moment
   */
  @Transactional(TxType.MANDATORY)
  public boolean keep(HeldTime held, HolderKey key, String print, int most) {
    Optional<Integer> place = print == null ? Optional.empty() : freePlace(print, most);
    if (print != null && place.isEmpty()) {
      return false;
    }
    em.createNativeQuery(
            """
            insert into booking.time_hold
              (id, holder_hash, address, place, shop, topic, staff, from_at, lapses_at)
            values (?1, ?2, cast(?3 as varchar(64)), cast(?4 as integer), ?5, ?6, ?7, ?8, ?9)""")
        .setParameter(1, held.id())
        .setParameter(2, key.hash())
        .setParameter(3, print)
        .setParameter(4, place.map(String::valueOf).orElse(null))
        .setParameter(5, held.shop())
        .setParameter(6, held.topic())
        .setParameter(7, held.staff())
        .setParameter(8, held.from().atOffset(ZoneOffset.UTC))
        .setParameter(9, held.lapsesAt().atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return true;
  }

  private Optional<Integer> freePlace(String print, int most) {
    em.createNativeQuery("delete from booking.time_hold where address = ?1 and lapses_at <= ?2")
        .setParameter(1, print)
        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
    Set<Integer> used = new HashSet<>();
    em.createNativeQuery("select place from booking.time_hold where address = ?1")
        .setParameter(1, print)
        .getResultList()
        .forEach(place -> used.add(((Number) place).intValue()));
    for (int place = 0; place < most; place++) {
      if (!used.contains(place)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Gives back what is held with that key, if anything is. */
  @Transactional(TxType.MANDATORY)
  public void release(HolderKey key) {
    find(key).ifPresent(this::release);
  }

  private void release(HeldTime held) {
    ledger.release(held.occupant());
    em.createNativeQuery("delete from booking.time_hold where id = ?1")
        .setParameter(1, held.id())
        .executeUpdate();
  }

  /** Forgets what has lapsed. Nothing depends on it: who wants such a time gets it anyway. */
  @Transactional
  public int forgetLapsed() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    em.createNativeQuery("delete from booking.occupation where lapses_at <= ?1")
        .setParameter(1, now)
        .executeUpdate();
    return em.createNativeQuery("delete from booking.time_hold where lapses_at <= ?1")
        .setParameter(1, now)
        .executeUpdate();
  }

  private static HeldTime read(Object[] row) {
    return new HeldTime(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        InstantColumn.read(row[4]),
        InstantColumn.read(row[5]));
  }
}
