package io.vitrine.booking.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An administrator says what somebody may do from now on. Whoever is signed in meanwhile keeps the
 * old rights until their ticket ends, a quarter of an hour at most.
 */
@ApplicationScoped
public class GiveRights {

  private final EntityManager em;
  private final Event<StaffChanged> changed;

  @Inject
  public GiveRights(EntityManager em, Event<StaffChanged> changed) {
    this.em = em;
    this.changed = changed;
  }

  GiveRights() {
    this(null, null);
  }

  /** Given, or the reason why not. */
  public sealed interface Answer permits Given, Refused {
    <T> T fold(Function<Given, T> given, Function<Refused, T> refused);
  }

  public record Given(StaffMember member) implements Answer {
    @Override
    public <T> T fold(Function<Given, T> given, Function<Refused, T> refused) {
      return given.apply(this);
    }
  }

  /** Why nothing was changed. */
  public enum Refused implements Answer {
    NOBODY,
    /** Administrators do not change their own rights: a second person has to look. */
    YOURSELF,
    /** A right in a shop that the administrator does not look after would be given or taken. */
    ELSEWHERE;

    @Override
    public <T> T fold(Function<Given, T> given, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /**
   * @param active whether the person still works here
   * @param administrator who says so
   * @param shops which shops the administrator looks after
   */
  @Transactional
  public Answer give(
      String staff,
      boolean active,
      Collection<Right> rights,
      String administrator,
      Set<String> shops) {
    if (staff.equals(administrator)) {
      return Refused.YOURSELF;
    }
    StaffMember member = em.find(StaffMember.class, staff, LockModeType.PESSIMISTIC_WRITE);
    if (member == null) {
      return Refused.NOBODY;
    }
    boolean elsewhere =
        member.rights().values().stream().anyMatch(held -> !shops.containsAll(held))
            || rights.stream().anyMatch(right -> !shops.contains(right.shop()));
    if (elsewhere) {
      return Refused.ELSEWHERE;
    }
    Set<String> touched = new TreeSet<>();
    member.rights().values().forEach(touched::addAll);
    if (active) {
      member.comeBack();
    } else {
      member.leave();
    }
    member.giveRights(rights);
    rights.forEach(right -> touched.add(right.shop()));
    changed.fire(new StaffChanged(touched, true));
    return new Given(member);
  }
}
