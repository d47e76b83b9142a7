package io.vitrine.booking.privacy;

import io.vitrine.shell.json.JsonParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * She asks something of the house. What is asked waits here until the store has fetched and done
 * it, however long it is away.
 */
@ApplicationScoped
public class AskOfHouse {

  /** So many wait for one person at most; what is the same as one that waits is not asked twice. */
  private static final int MOST_WAITING = 40;

  private final EntityManager em;
  private final EraseHere eraseHere;
  private final OwnTurn turn;
  private final Clock clock;

  @Inject
  public AskOfHouse(EntityManager em, EraseHere eraseHere, OwnTurn turn, Clock clock) {
    this.em = em;
    this.eraseHere = eraseHere;
    this.turn = turn;
    this.clock = clock;
  }

  AskOfHouse() {
    this(null, null, null, null);
  }

  /**
   * @param details what the store has to know besides whom it is about
   */
  @Transactional
  public void ask(PrivacyRequest.Kind kind, OwnLink.Whom whom, Map<String, String> details) {
    String told = told(whom, details);
    turn.take(whom.person());
    List<PrivacyRequest> waiting = waiting(whom.person());
    boolean same = waiting.stream().anyMatch(one -> one.kind() == kind && told.equals(one.told()));
    if (!same && waiting.size() < MOST_WAITING) {
      em.persist(new PrivacyRequest(kind, whom, told, now()));
    }
  }

  /**
   * Everything of hers goes: here in this transaction, in catalogue and store as soon as they are
   * there.
   *
   * @param neverAgain whether the store is not to take her up again under a number of hers
   */
  @Transactional
  public void erase(OwnLink.Whom whom, boolean neverAgain) {
    Instant now = now();
    String told = told(whom, neverAgain ? Map.of("neverAgain", "true") : Map.of());
    PrivacyRequest request = new PrivacyRequest(PrivacyRequest.Kind.ERASE, whom, told, now);
    em.persist(request);
    em.flush();
    eraseHere.erase(whom, request.id(), now);
    em.flush();
    request.waitsForLists(listsOf(request.id()), now);
  }

  private long listsOf(String request) {
    return ((Number)
            em.createNativeQuery("select count(*) from booking.list_erasure where request = ?1")
                .setParameter(1, request)
                .getSingleResult())
        .longValue();
  }

  /** What the store has not done yet of what this person asked. */
  private List<PrivacyRequest> waiting(String person) {
    return em.createQuery(
            "select r from PrivacyRequest r where r.person = :person and r.storeAt is null"
                + " order by r.askedAt, r.id",
            PrivacyRequest.class)
        .setParameter("person", person)
        .setMaxResults(MOST_WAITING)
        .getResultList();
  }

  private String told(OwnLink.Whom whom, Map<String, String> details) {
    JsonArrayBuilder numbers = JsonParts.createArrayBuilder();
    eraseHere.appointmentsOf(whom).forEach(numbers::add);
    JsonObjectBuilder told = JsonParts.createObjectBuilder().add("appointments", numbers);
    JsonObjectBuilder more = JsonParts.createObjectBuilder();
    details.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> more.add(one.getKey(), one.getValue()));
    if (whom.isChosen()) {
      more.add("who", whom.who());
    }
    return told.add("details", more).build().toString();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
