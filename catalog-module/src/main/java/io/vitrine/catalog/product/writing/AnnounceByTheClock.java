package io.vitrine.catalog.product.writing;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every ten seconds for publications that begin or end by themselves. No failure leaves the
 * timer: the container takes away one that failed twice.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class AnnounceByTheClock {

  private static final Logger LOG = Logger.getLogger(AnnounceByTheClock.class.getName());

  private AnnouncePublications publications;

  /** For the container. */
  protected AnnounceByTheClock() {}

  @Inject
  public AnnounceByTheClock(AnnouncePublications publications) {
    this.publications = publications;
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void announce() {
    try {
      publications.announce();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "publications were not announced; it is tried again", e);
    }
  }
}
