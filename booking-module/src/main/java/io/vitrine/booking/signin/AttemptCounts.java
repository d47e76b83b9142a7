package io.vitrine.booking.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts failures in the database, so that every node counts the same. Each act is its own
 * transaction: a failure stays counted whatever becomes of the request. Locks the account's row
 * first, then the address's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AttemptCounts {

  private final EntityManager em;

  @Inject
  AttemptCounts(EntityManager em) {
    this.em = em;
  }

  AttemptCounts() {
    this(null);
  }

  /** Counts an attempt as a failure until it is taken back; or until when to wait instead. */
  Optional<Instant> admit(String account, String address, Instant now) {
    AttemptCount ofAccount = hold(accountKey(account), now);
    AttemptCount ofAddress = hold(addressKey(address), now);
    Optional<Instant> wait =
        Stream.of(ofAccount.waitingAt(now), ofAddress.waitingAt(now))
            .flatMap(Optional::stream)
            .max(Instant::compareTo);
    if (wait.isEmpty()) {
      ofAccount.count(Patience.WITH_ACCOUNT, now);
      ofAddress.count(Patience.WITH_ADDRESS, now);
    }
    return wait;
  }

  /** The password was right. The address only gets this one attempt back. */
  void takeBack(String account, String address, Instant now) {
    hold(accountKey(account), now).forget();
    hold(addressKey(address), now).takeBack();
  }

  /**
   * Two first attempts at once both write the first count; the key lets one, the other is an error.
   */
  private AttemptCount hold(String key, Instant now) {
    AttemptCount count = em.find(AttemptCount.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (count == null) {
      count = new AttemptCount(key, now);
      em.persist(count);
      em.flush();
    }
    return count;
  }

  private static String accountKey(String account) {
    return Fingerprint.of("account " + account);
  }

  private static String addressKey(String address) {
    return Fingerprint.of("address " + address);
  }
}
