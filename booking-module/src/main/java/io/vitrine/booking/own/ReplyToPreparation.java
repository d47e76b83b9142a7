package io.vitrine.booking.own;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.appointment.PlainText;
import io.vitrine.booking.own.OwnAnswer.Done;
import io.vitrine.booking.own.OwnAnswer.Refused;
import io.vitrine.booking.preparation.KeptReply;
import io.vitrine.booking.preparation.Preparations;
import io.vitrine.booking.preparation.Prepared;
import io.vitrine.booking.preparation.Replies;
import io.vitrine.booking.preparation.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A customer answers what was prepared for her, and may change her mind until the visit begins. The
 * appointment's row is the lock: of two answers at once the later stands, and the count is exact.
 */
@ApplicationScoped
public class ReplyToPreparation {

  private final EntityManager em;
  private final Preparations preparations;
  private final Replies replies;
  private final Event<AppointmentNews> news;
  private final Clock clock;

  @Inject
  public ReplyToPreparation(
      EntityManager em,
      Preparations preparations,
      Replies replies,
      Event<AppointmentNews> news,
      Clock clock) {
    this.em = em;
    this.preparations = preparations;
    this.replies = replies;
    this.news = news;
    this.clock = clock;
  }

  ReplyToPreparation() {
    this(null, null, null, null, null);
  }

  /** The same answer again changes nothing and does not count. */
  @Transactional
  public OwnAnswer reply(Appointment own, Reply typed) {
    Reply said = new Reply(PlainText.lines(typed.words(), Reply.LONGEST_WORDS), typed.verdicts());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Appointment locked = em.find(Appointment.class, own.number(), LockModeType.PESSIMISTIC_WRITE);
    Optional<KeptReply> before = replies.of(own.number());
    before.ifPresent(em::refresh);
    Optional<OwnReason> no =
        refusal(locked.isOpen(now), preparations.of(own.number()), before, said);
    if (no.isPresent()) {
      return new Refused(no.get());
    }
    if (before.filter(kept -> kept.reply().equals(said)).isEmpty()) {
      KeptReply kept = before.orElseGet(() -> new KeptReply(own.number()));
      kept.says(said, now);
      em.persist(kept);
      locked.talkedOf(now);
      news.fire(new AppointmentNews(Fact.CHANGED, locked, now));
    }
    return new Done(locked);
  }

  /** Why she cannot answer that; empty when she can. */
  static Optional<OwnReason> refusal(
      boolean open, Optional<Prepared> prepared, Optional<KeptReply> before, Reply said) {
    if (!open) {
      return Optional.of(OwnReason.NO_LONGER_OPEN);
    }
    if (prepared.isEmpty()) {
      return Optional.of(OwnReason.NOTHING_PREPARED);
    }
    if (said.isEmpty()) {
      return Optional.of(OwnReason.NOTHING_SAID);
    }
    if (!said.suits(prepared.get())) {
      return Optional.of(OwnReason.PREPARED_ANEW);
    }
    return before.filter(KeptReply::isFull).map(full -> OwnReason.SAID_OFTEN);
  }
}
