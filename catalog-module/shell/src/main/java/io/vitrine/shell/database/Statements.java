package io.vitrine.shell.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Counts what is sent to the database, as the metric {@code database_statements}; tests of hot
 * pages read it. A batch is one. JPA's queries are counted where this is named in {@code
 * persistence.xml} as {@code eclipselink.session.customizer}, plain statements where the data
 * source is {@linkplain #counted counted}.
 */
@ApplicationScoped
public class Statements implements SessionCustomizer {

  private static final LongAdder SENT = new LongAdder();

  @Override
  public void customize(Session session) {
    session
        .getEventManager()
        .addListener(
            new SessionEventAdapter() {
              @Override
              public void preExecuteQuery(SessionEvent event) {
                SENT.increment();
              }
            });
  }

  /** The metric is there from the start: a gauge of a bean that nobody uses never shows. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    SENT.add(0);
  }

  /** One more was sent by another way than JPA's. */
  static void sentOne() {
    SENT.increment();
  }

  /** Statements since this module started. */
  @Gauge(name = "database_statements", unit = "none", absolute = true)
  public long sent() {
    return SENT.sum();
  }
}
