package io.vitrine.booking.terms;

import io.vitrine.booking.staff.Skill;
import io.vitrine.booking.staff.StaffChanged;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.terms.TermsAnswer.Done;
import io.vitrine.booking.terms.TermsAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/**
 * A manager says how well somebody of her shop knows a topic. What is booked stays booked: a skill
 * taken away stops new bookings alone.
 */
@ApplicationScoped
public class SetSkill {

  private final Team team;
  private final TermsAudit audit;
  private final Event<StaffChanged> changed;

  @Inject
  public SetSkill(Team team, TermsAudit audit, Event<StaffChanged> changed) {
    this.team = team;
    this.audit = audit;
    this.changed = changed;
  }

  SetSkill() {
    this(null, null, null);
  }

  /**
   * @param level 1 to 3, or 0 for somebody who does not know it
   */
  @Transactional
  public TermsAnswer say(String shop, String staff, String topic, int level, String by) {
    Optional<StaffMember> member = team.hold(staff).filter(m -> m.worksIn(shop));
    if (member.isEmpty()) {
      return Refused.UNKNOWN_PERSON;
    }
    StaffMember person = member.get();
    int was = person.skills().getOrDefault(topic, 0);
    if (was != level) {
      if (level == 0) {
        person.forget(topic);
      } else {
        person.learn(new Skill(topic, level));
      }
      audit.write(by, "topic " + topic, "SKILL " + staff, was, level);
      changed.fire(new StaffChanged(Set.of(shop), level == 0));
    }
    return new Done(person.version());
  }
}
