package io.vitrine.catalog.popular;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts what was noted, every thirty seconds unless {@code VITRINE_POPULAR_SECONDS} says
 * otherwise, and forgets counts after 400 days. No failure leaves the timers: the container takes
 * away one that failed twice.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class CountWords {

  static final int KEPT_DAYS = 400;

  private static final Logger LOG = Logger.getLogger(CountWords.class.getName());

  private PopularWords popular;
  private CountedWords counted;
  private Clock clock;

  @Resource private TimerService timers;

  @Inject
  @ConfigProperty(name = "VITRINE_POPULAR_SECONDS", defaultValue = "30")
  private int seconds;

  /** For the container. */
  protected CountWords() {}

  @Inject
  public CountWords(PopularWords popular, CountedWords counted, Clock clock) {
    this.popular = popular;
    this.counted = counted;
    this.clock = clock;
  }

  @PostConstruct
  void start() {
    timers.createIntervalTimer(0, 1_000L * Math.max(1, seconds), new TimerConfig(null, false));
  }

  @Timeout
  public void count() {
    try {
      counted.add(popular.taken(), today());
      popular.show(counted.shown());
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "searched words were not counted", e);
    }
  }

  @Schedule(hour = "3", minute = "40", persistent = false)
  public void forget() {
    try {
      counted.forget(today().minusDays(KEPT_DAYS));
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "old counts were not forgotten; the next night it is tried again", e);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
