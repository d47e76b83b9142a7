package io.vitrine.booking.planner.proposal.rest;

import io.vitrine.booking.outbox.OutboxTimer;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Every second, a look at the searches that somebody looks at on this server. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ProposalPulse {

  private final AtomicBoolean looking = new AtomicBoolean();

  @Inject private ProposalWatchers watchers;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    OutboxTimer.alone(looking, watchers::look);
  }
}
