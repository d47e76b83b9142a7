package io.vitrine.store.arrival;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Dossier;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.outbox.Outbox;
import io.vitrine.store.shop.ShopDay;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Somebody with an appointment is here. The dossier's row is the one two check-ins contend for; a
 * second one finds the visit of the first. Booking is told in the same transaction.
 */
@ApplicationScoped
public class CheckIn {

  private final EntityManager database;
  private final Outbox outbox;
  private final Guessing guessing;
  private final ShopRights rights;
  private final Clock clock;

  @Inject
  public CheckIn(
      EntityManager database, Outbox outbox, Guessing guessing, ShopRights rights, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.guessing = guessing;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * By the code of the appointment. Every refused code counts as a guess.
   *
   * @param address where the code was typed; its row must have been noted by {@link Guessing#note}
   */
  @Transactional
  public ArrivalAnswer<Welcome> byCode(String shop, CheckInCode code, String address) {
    Instant now = now();
    CodeGuesses guesses = guessing.locked(shop, address);
    if (!guesses.mayGuess(now)) {
      return ArrivalAnswer.refused(ArrivalRefusal.TOO_MANY_GUESSES, CodeGuesses.WINDOW.toMinutes());
    }
    ArrivalAnswer<Dossier> expected = expected(shop, code, now);
    ArrivalAnswer<Welcome> answer =
        expected.fold(
            dossier -> receive(dossier, Level.CODE, null, now),
            refused -> ArrivalAnswer.refused(refused.why(), refused.words().toArray()));
    answer.fold(
        welcome -> {
          guesses.right();
          return null;
        },
        refused -> {
          guesses.wrong();
          return null;
        });
    return answer;
  }

  /** By somebody of the staff who knows her; on whatever day, since she is there. */
  @Transactional
  public ArrivalAnswer<Welcome> byStaff(String appointment, Acting by) {
    Dossier dossier = database.find(Dossier.class, appointment);
    if (dossier == null) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_SUCH_APPOINTMENT);
    }
    if (!rights.allow(by, dossier.shop(), "check-in " + appointment)) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_RIGHT);
    }
    return receive(dossier, Level.STAFF, by.staff(), now());
  }

  /** By the code of the appointment and that of the shop's screen, which was judged before. */
  ArrivalAnswer<String> byScreen(String shop, CheckInCode code) {
    Instant now = now();
    return expected(shop, code, now)
        .fold(
            dossier -> receive(dossier, Level.SCREEN, null, now),
            refused -> ArrivalAnswer.<Welcome>refused(refused.why(), refused.words().toArray()))
        .fold(
            welcome -> ArrivalAnswer.done(welcome.visit()),
            refused -> ArrivalAnswer.refused(refused.why(), refused.words().toArray()));
  }

  private ArrivalAnswer<Dossier> expected(String shop, CheckInCode code, Instant now) {
    List<Dossier> holders =
        database
            .createQuery(
                "select d from Dossier d where d.checkInCode = :code order by d.startsAt",
                Dossier.class)
            .setParameter("code", code.text())
            .getResultList();
    if (holders.isEmpty()) {
      return ArrivalAnswer.refused(ArrivalRefusal.UNKNOWN_CODE);
    }
    List<Dossier> here = holders.stream().filter(holder -> holder.shop().equals(shop)).toList();
    if (here.isEmpty()) {
      return ArrivalAnswer.refused(ArrivalRefusal.OTHER_SHOP, holders.get(0).shop());
    }
    return here.stream()
        .filter(holder -> ShopDay.of(now, holder.zone()).holds(holder.startsAt()))
        .findFirst()
        .map(ArrivalAnswer::done)
        .orElseGet(
            () ->
                ArrivalAnswer.refused(
                    ArrivalRefusal.OTHER_DAY, here.get(0).startsAt(), here.get(0).zone()));
  }

  private ArrivalAnswer<Welcome> receive(Dossier dossier, Level level, String staff, Instant now) {
    database.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
    if (hasCome(dossier.number())) {
      return ArrivalAnswer.refused(ArrivalRefusal.USED_ALREADY, dossier.advice().staffName());
    }
    if (dossier.isCancelled()) {
      return ArrivalAnswer.refused(ArrivalRefusal.CANCELLED);
    }
    Visit visit = visitOf(dossier, now);
    database.persist(visit);
    database.flush();
    Topic topic =
        new Topic(
            dossier.advice().topic(),
            dossier.advice().topicInFrench(),
            dossier.advice().topicInEnglish());
    database.persist(
        staff == null ? Arrival.byCode(visit, level, topic) : Arrival.byStaff(visit, staff, topic));
    outbox.tellVisit("ARRIVED", dossier.number(), dossier.shop(), now, null);
    return ArrivalAnswer.done(Welcome.of(dossier, visit));
  }

  private static Visit visitOf(Dossier dossier, Instant now) {
    return Visit.byAppointment(
        dossier.shop(),
        UUID.randomUUID().toString(),
        dossier.number(),
        new Visit.Caller(
            dossier.guest().name(), dossier.advice().language(), dossier.advice().topic()),
        dossier.advice().staff(),
        dossier.advice().staffName(),
        now);
  }

  private boolean hasCome(String appointment) {
    return !database
        .createQuery("select v.id from Visit v where v.appointment = :number", String.class)
        .setParameter("number", appointment)
        .getResultList()
        .isEmpty();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
