package io.vitrine.store.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The steps of a release of what is past its time, a transaction each. */
@ApplicationScoped
public class ReleaseExpired {

  private static final int AT_ONCE = 100;

  private final SetAsides setAsides;
  private final Clock clock;

  @Inject
  public ReleaseExpired(SetAsides setAsides, Clock clock) {
    this.setAsides = setAsides;
    this.clock = clock;
  }

  @Transactional
  public List<SetAside> due() {
    return setAsides.over(clock.instant(), AT_ONCE);
  }

  @Transactional
  public void one(SetAside seen) {
    setAsides.expire(seen, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
