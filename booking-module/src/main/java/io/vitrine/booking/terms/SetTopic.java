package io.vitrine.booking.terms;

import io.vitrine.booking.terms.TermsAnswer.Done;
import io.vitrine.booking.terms.TermsAnswer.Refused;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.TopicTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A manager says on which terms a topic is booked from a day on. What was booked before keeps its
 * length. The terms hold in every shop that gives the advice, so only who manages them all changes
 * them. The topic's row is the one that two managers contend for.
 */
@ApplicationScoped
public class SetTopic {

  /** Topics are the house's, so their days are too. */
  public static final ZoneId HOUSE = ZoneId.of("Europe/Paris");

  private final EntityManager em;
  private final TopicReach reach;
  private final TermsAudit audit;
  private final Clock clock;

  @Inject
  SetTopic(EntityManager em, TopicReach reach, TermsAudit audit, Clock clock) {
    this.em = em;
    this.reach = reach;
    this.audit = audit;
    this.clock = clock;
  }

  SetTopic() {
    this(null, null, null, null);
  }

  /**
   * Which topic, as it was looked at, from which day on.
   *
   * @param revision of the topic when it was looked at
   */
  public record Place(String topic, long revision, LocalDate validFrom) {}

  /** Terms from today on hold at once. */
  @Transactional
  public TermsAnswer say(Place place, TopicTerms terms, Decider by) {
    Topic topic = held(place.topic());
    Refused refused = refused(topic, place, by);
    if (refused != null) {
      return refused;
    }
    TopicVersion.Key key = new TopicVersion.Key(place.topic(), place.validFrom());
    TopicVersion version = em.find(TopicVersion.class, key);
    TopicTerms was = version == null ? topic.terms() : version.terms();
    if (version == null) {
      version = new TopicVersion(place.topic(), place.validFrom());
      version.say(terms, by.staff(), now());
      em.persist(version);
    } else {
      version.say(terms, by.staff(), now());
    }
    topic.revise();
    if (!place.validFrom().isAfter(today())) {
      topic.take(terms);
      version.comeIntoForce(now());
    }
    audit.write(by.staff(), "topic " + place.topic(), "FROM " + place.validFrom(), was, terms);
    return new Done(topic.revision());
  }

  /** What was to come does not come. */
  @Transactional
  public TermsAnswer takeBack(Place place, Decider by) {
    Topic topic = held(place.topic());
    Refused refused = refused(topic, place.revision(), by);
    if (refused != null) {
      return refused;
    }
    TopicVersion version =
        em.find(TopicVersion.class, new TopicVersion.Key(place.topic(), place.validFrom()));
    if (version == null || version.isInForce()) {
      return Refused.NOTHING_TO_COME;
    }
    em.remove(version);
    topic.revise();
    audit.write(
        by.staff(), "topic " + place.topic(), "BACK " + place.validFrom(), version.terms(), null);
    return new Done(topic.revision());
  }

  private Refused refused(Topic topic, Place place, Decider by) {
    Refused refused = refused(topic, place.revision(), by);
    return refused == null && place.validFrom().isBefore(today()) ? Refused.PAST_DAY : refused;
  }

  private Refused refused(Topic topic, long revision, Decider by) {
    if (topic == null) {
      return Refused.UNKNOWN_TOPIC;
    }
    if (reach.goesBeyond(topic, by)) {
      return Refused.OTHER_SHOPS;
    }
    return topic.revision() == revision ? null : Refused.STALE;
  }

  /** Takes over what is due. Whoever comes second finds nothing left to do. */
  @Transactional
  public int putIntoForce() {
    List<TopicVersion> due =
        em.createQuery(
                """
                select v from TopicVersion v
                where v.inForceAt is null and v.key.validFrom <= :today
                order by v.key.validFrom""",
                TopicVersion.class)
            .setParameter("today", today())
            .getResultList();
    for (TopicVersion version : due) {
      Topic topic = held(version.topic());
      em.refresh(version);
      if (!version.isInForce()) {
        topic.take(version.terms());
        topic.revise();
        version.comeIntoForce(now());
      }
    }
    return due.size();
  }

  /** All terms of a topic, the latest day first; at most as many as a page shows. */
  public List<TopicVersion> versions(String topic) {
    return em.createQuery(
            "select v from TopicVersion v where v.key.topic = :topic order by v.key.validFrom desc",
            TopicVersion.class)
        .setParameter("topic", topic)
        .setMaxResults(50)
        .getResultList();
  }

  private Topic held(String topic) {
    return em.find(Topic.class, topic, LockModeType.PESSIMISTIC_WRITE);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HOUSE);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
