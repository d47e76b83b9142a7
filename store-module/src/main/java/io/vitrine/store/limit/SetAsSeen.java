package io.vitrine.store.limit;

import io.vitrine.store.limit.LimitAnswer.Reason;
import io.vitrine.store.limit.LimitAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Sets a limit only where nobody set another since it was read. */
@ApplicationScoped
public class SetAsSeen {

  private final SetLimit set;
  private final LimitsInForce limits;
  private final OnRecord record;

  @Inject
  public SetAsSeen(SetLimit set, LimitsInForce limits, OnRecord record) {
    this.set = set;
    this.limits = limits;
    this.record = record;
  }

  /**
   * @param version as {@link LimitsInForce#version} told it
   */
  @Transactional
  public LimitAnswer set(String shop, long version, Function<SetLimit, LimitAnswer> act) {
    record.lock(shop);
    return limits.version(shop) == version ? act.apply(set) : new Refused(Reason.CHANGED);
  }
}
