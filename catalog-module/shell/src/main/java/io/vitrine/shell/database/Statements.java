package io.vitrine.shell.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Counts the queries that JPA sends, as the metric {@code database_statements}; tests of hot pages
 * read it. Named in {@code persistence.xml} as {@code eclipselink.session.customizer}.
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

  /** Queries since this module started. */
  @Gauge(name = "database_statements", unit = "none", absolute = true)
  public long sent() {
    return SENT.sum();
  }
}
