package io.vitrine.booking.staff;

import io.vitrine.shell.signin.Role;
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
import java.util.Set;

/**
 * An adviser says herself whether customers may read her first name. Taking it back is told to the
 * catalogue at once.
 */
@ApplicationScoped
public class LetBeNamed {

  private final EntityManager em;
  private final Event<StaffChanged> changed;
  private final Clock clock;

  @Inject
  public LetBeNamed(EntityManager em, Event<StaffChanged> changed, Clock clock) {
    this.em = em;
    this.changed = changed;
    this.clock = clock;
  }

  LetBeNamed() {
    this(null, null, null);
  }

  /**
   * What customers read of somebody.
   *
   * @param since when the person last said so; {@code null} where never
   */
  public record Naming(boolean named, String firstName, Instant since) {}

  /** As it stands; empty for a number that nobody has. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Naming> of(String staff) {
    return Optional.ofNullable(em.find(StaffMember.class, staff)).map(LetBeNamed::naming);
  }

  /** Saying again what holds already changes nothing. */
  @Transactional
  public Optional<Naming> say(String staff, boolean wanted) {
    StaffMember member = em.find(StaffMember.class, staff, LockModeType.PESSIMISTIC_WRITE);
    if (member != null && member.isNamed() != wanted) {
      member.letBeNamed(wanted, clock.instant().truncatedTo(ChronoUnit.MILLIS));
      changed.fire(new StaffChanged(member.rights().getOrDefault(Role.ADVISER, Set.of()), !wanted));
    }
    return Optional.ofNullable(member).map(LetBeNamed::naming);
  }

  private static Naming naming(StaffMember member) {
    return new Naming(member.isNamed(), member.firstName(), member.namedAt());
  }
}
