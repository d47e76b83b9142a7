package io.vitrine.store.client;

import io.vitrine.store.client.LogEntry.Act;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Who read and changed what of whom. Kept a year (CNIL, recommendation on logging, 2021). */
@ApplicationScoped
public class ClientLog {

  static final Duration KEPT = Duration.ofDays(365);
  private static final int SHOWN = 50;

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public ClientLog(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Joins the transaction of what it tells. */
  public void did(String client, Act act, Acting by, String words) {
    store.persist(new LogEntry(client, act, by, words, now()));
  }

  /** One entry a person and day, however often she looks. */
  void read(String client, Acting by) {
    if (count(client, Act.READ, by) == 0) {
      did(client, Act.READ, by, null);
    }
  }

  /** Whether she gave a reason today (UTC) to read a client of another shop. */
  boolean hasReason(String client, Acting by) {
    return count(client, Act.READ_ELSEWHERE, by) > 0;
  }

  private long count(String client, Act act, Acting by) {
    LocalDate today = now().atOffset(ZoneOffset.UTC).toLocalDate();
    return store
        .createQuery(
            "select count(l) from LogEntry l where l.client = :client and l.act = :act"
                + " and l.staff = :staff and l.day = :day",
            Long.class)
        .setParameter("client", client)
        .setParameter("act", act)
        .setParameter("staff", by.staff())
        .setParameter("day", today)
        .getSingleResult();
  }

  /** The latest of these entries, at most fifty. */
  List<LogEntry> of(List<String> clients) {
    return store
        .createQuery(
            "select l from LogEntry l where l.client in :clients order by l.at desc, l.id",
            LogEntry.class)
        .setParameter("clients", clients)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  /** What was written beside the acts may name her who is erased. */
  void wordless(String client) {
    store
        .createQuery(
            "update LogEntry l set l.words = null where l.client = :client"
                + " and l.words is not null")
        .setParameter("client", client)
        .executeUpdate();
  }

  int eraseOld() {
    return store
        .createQuery("delete from LogEntry l where l.day < :day")
        .setParameter("day", now().minus(KEPT).atOffset(ZoneOffset.UTC).toLocalDate())
        .executeUpdate();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
