package io.vitrine.store.approval;

import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.approval.ApprovalAnswer.Approved;
import io.vitrine.store.approval.ApprovalAnswer.Reason;
import io.vitrine.store.approval.ApprovalAnswer.Refused;
import io.vitrine.store.audit.RefusalAudit;
import io.vitrine.store.device.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives codes to managers and takes them at devices. */
@ApplicationScoped
public class Approvals {

  private final EntityManager store;
  private final Secrets secrets;
  private final RefusalAudit audit;
  private final Clock clock;

  @Inject
  public Approvals(EntityManager store, Secrets secrets, RefusalAudit audit, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A manager's code, shown once.
   *
   * @param until when it ends
   */
  public record Code(String code, Instant until) {}

  /** Who asks, and for what. */
  public record Asking(String shop, String device, String staff, String subject) {}

  /**
   * Gives a code; those of the shop that ended unused go.
   *
   * @param manager who has the right in that shop; the edge has checked it
   */
  @Transactional
  public Code codeFor(String shop, SignedIn manager) {
    Instant now = now();
    store
        .createQuery(
            "delete from ApprovalCode c where c.shop = :shop and c.usedAt is null"
                + " and c.heldAt is null and c.endsAt < :now")
        .setParameter("shop", shop)
        .setParameter("now", now)
        .executeUpdate();
    String code = secrets.newCode();
    ApprovalCode kept =
        new ApprovalCode(
            UUID.randomUUID().toString(),
            shop,
            secrets.fingerprintOfCode("approval " + shop, code),
            manager,
            now);
    store.persist(kept);
    return new Code(code, kept.getEndsAt());
  }

  /**
   * Takes a code at a device, inside the transaction of the act it approves: call it last, when the
   * act fails for nothing else. Wrong codes are counted, one's own is written down.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ApprovalAnswer take(String code, Asking asking) {
    return good(code, asking, kept -> kept.use(asking.staff(), asking.subject(), now()));
  }

  /**
   * Checks a code where something cannot be undone before the act itself is on record, such as
   * money that a terminal moves. It is not used up, and from now on good for this subject and this
   * person alone: {@link #take} uses it at the end of the act.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ApprovalAnswer hold(String code, Asking asking) {
    return good(code, asking, kept -> kept.hold(asking.staff(), asking.subject(), now()));
  }

  private ApprovalAnswer good(String code, Asking asking, Consumer<ApprovalCode> act) {
    Instant now = now();
    ApprovalGuess guess = guesses(asking.device(), now);
    if (guess.isTooMany(now)) {
      return new Refused(Reason.TOO_MANY);
    }
    Optional<ApprovalCode> found =
        find(asking.shop(), code)
            .filter(kept -> !kept.isOver(now))
            .filter(kept -> !kept.isHeldFromOthers(asking.staff(), asking.subject()));
    if (found.isEmpty()) {
      guess.wrong(now);
      return new Refused(Reason.NOT_GOOD);
    }
    if (found.get().isOf(asking.staff())) {
      audit.refused(RefusalAudit.Act.OWN_APPROVAL, asking.staff(), asking.shop(), asking.subject());
      return new Refused(Reason.OWN);
    }
    guess.right();
    act.accept(found.get());
    store.flush();
    return new Approved(found.get().approval());
  }

  private ApprovalGuess guesses(String device, Instant now) {
    ApprovalGuess guess = store.find(ApprovalGuess.class, device, LockModeType.PESSIMISTIC_WRITE);
    if (guess == null) {
      guess = new ApprovalGuess(device, now);
      store.persist(guess);
    }
    return guess;
  }

  private Optional<ApprovalCode> find(String shop, String code) {
    return store
        .createQuery(
            "select c from ApprovalCode c where c.shop = :shop and c.codeHash = :hash",
            ApprovalCode.class)
        .setParameter("shop", shop)
        .setParameter("hash", secrets.fingerprintOfCode("approval " + shop, code))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
