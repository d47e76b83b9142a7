package io.vitrine.booking.terms;

import io.vitrine.booking.terms.TermsAnswer.Done;
import io.vitrine.booking.terms.TermsAnswer.Refused;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.TopicNeeds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * A manager says how many advise on a topic at once and which kind of room that takes, for what is
 * booked from now on. What is booked keeps its people and its room. The topic's row is the one that
 * two managers contend for.
 */
@ApplicationScoped
public class SetNeeds {

  private final EntityManager em;
  private final TopicReach reach;
  private final TermsAudit audit;

  @Inject
  SetNeeds(EntityManager em, TopicReach reach, TermsAudit audit) {
    this.em = em;
    this.reach = reach;
    this.audit = audit;
  }

  SetNeeds() {
    this(null, null, null);
  }

  /**
   * @param revision of the topic when it was looked at
   */
  @Transactional
  public TermsAnswer say(String code, long revision, TopicNeeds needs, Decider by) {
    Topic topic = em.find(Topic.class, code, LockModeType.PESSIMISTIC_WRITE);
    if (topic == null) {
      return Refused.UNKNOWN_TOPIC;
    }
    if (reach.goesBeyond(topic, by)) {
      return Refused.OTHER_SHOPS;
    }
    if (topic.revision() != revision) {
      return Refused.STALE;
    }
    if (!topic.needs().equals(needs)) {
      audit.write(by.staff(), "topic " + code, "NEEDS", topic.needs(), needs);
      topic.need(needs);
      topic.revise();
    }
    return new Done(topic.revision());
  }
}
