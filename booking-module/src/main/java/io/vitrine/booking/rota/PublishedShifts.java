package io.vitrine.booking.rota;

import io.vitrine.booking.rota.ShiftsOfWeek.Versioned;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The shifts of published weeks: the ground on which appointments are offered. */
@ApplicationScoped
public class PublishedShifts {

  private static final int MOST_WEEKS = 2_000;

  private final EntityManager em;
  private final ShiftsOfWeek ofWeek;
  private final Map<String, Versioned> read = new ConcurrentHashMap<>();

  @Inject
  public PublishedShifts(EntityManager em, ShiftsOfWeek ofWeek) {
    this.em = em;
    this.ofWeek = ofWeek;
  }

  PublishedShifts() {
    this(null, null);
  }

  /**
   * The published shifts of a shop that touch the span, in order of time. One statement reads the
   * weeks' versions; the shifts of a version are read once and kept, because a version never has
   * others. So no server offers what another has taken away.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<PublishedShift> of(String shop, Instant from, Instant to) {
    Week first = Week.of(LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1));
    Week last = Week.of(LocalDate.ofInstant(to, ZoneOffset.UTC).plusDays(1));
    List<RotaWeek> weeks =
        em.createQuery(
                """
                select w from RotaWeek w
                where w.key.shop = :shop and w.state = :published and w.key.week in :weeks""",
                RotaWeek.class)
            .setParameter("shop", shop)
            .setParameter("published", RotaState.PUBLISHED)
            .setParameter(
                "weeks",
                Stream.iterate(first, week -> week.compareTo(last) <= 0, Week::next).toList())
            .getResultList();
    return weeks.stream()
        .sorted(Comparator.comparing(RotaWeek::week))
        .flatMap(week -> shifts(week).stream())
        .filter(shift -> shift.from().isBefore(to) && shift.to().isAfter(from))
        .toList();
  }

  private List<PublishedShift> shifts(RotaWeek week) {
    String name = week.shop() + " " + week.week();
    Versioned kept = read.get(name);
    if (kept == null || kept.version() != week.version()) {
      kept = ofWeek.committed(week.shop(), week.week().toString());
      keep(name, kept);
    }
    return kept.version() == week.version() ? kept.shifts() : own(week);
  }

  private void keep(String name, Versioned read) {
    if (this.read.size() >= MOST_WEEKS) {
      this.read.clear();
    }
    this.read.put(name, read);
  }

  /** As the caller's own transaction has changed them, or somebody did a moment ago. */
  private List<PublishedShift> own(RotaWeek week) {
    return em
        .createQuery(
            "select s from Shift s where s.shop = :shop and s.week = :week"
                + " order by s.from, s.staff",
            Shift.class)
        .setParameter("shop", week.shop())
        .setParameter("week", week.week())
        .setHint("eclipselink.batch", "s.breaks")
        .getResultList()
        .stream()
        .map(Shift::published)
        .toList();
  }

  /**
   * The published shift that lets a person be met over the whole span, with its row locked until
   * the caller's transaction ends, so that no manager can take the shift away while the time is
   * being promised. Empty if there is none (any more).
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<PublishedShift> hold(String staff, String shop, Instant from, Instant to) {
    return em.createQuery(
            """
            select s from Shift s
            where s.staff = :staff and s.shop = :shop and s.from <= :from and s.to >= :to""",
            Shift.class)
        .setParameter("staff", staff)
        .setParameter("shop", shop)
        .setParameter("from", from)
        .setParameter("to", to)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(shift -> isPublished(shift))
        .map(Shift::published)
        .filter(shift -> shift.covers(from, to))
        .findFirst();
  }

  /**
   * Holds the rows of all shifts of a person that touch the span, in order of time: nothing is
   * promised of them until the caller's transaction ends.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void holdAll(String staff, Instant from, Instant to) {
    em.createQuery(
            "select s from Shift s where s.staff = :staff and s.from < :to and s.to > :from"
                + " order by s.from",
            Shift.class)
        .setParameter("staff", staff)
        .setParameter("from", from)
        .setParameter("to", to)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The shifts of a person in a shop on a day, those of drafts too; for whoever plans. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<PlannedDuty> plannedOn(String shop, String staff, LocalDate day) {
    return em.createQuery(
            "select s from Shift s where s.shop = :shop and s.staff = :staff and s.day = :day"
                + " order by s.from",
            Shift.class)
        .setParameter("shop", shop)
        .setParameter("staff", staff)
        .setParameter("day", day)
        .getResultStream()
        .map(shift -> new PlannedDuty(shift.published(), isPublished(shift)))
        .toList();
  }

  private boolean isPublished(Shift shift) {
    RotaWeek week = em.find(RotaWeek.class, new RotaWeek.Key(shift.shop(), shift.week()));
    return week != null && week.state() == RotaState.PUBLISHED;
  }
}
