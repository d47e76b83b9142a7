package io.vitrine.booking.planner.proposal;

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

/** Looks twice a minute for searches whose server is gone, and forgets old ones at night. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ProposalTimer {

  private final AtomicBoolean looking = new AtomicBoolean();
  private final AtomicBoolean forgetting = new AtomicBoolean();

  @Inject private KeepProposal keeping;

  @Schedule(hour = "*", minute = "*", second = "11/30", persistent = false)
  void look() {
    OutboxTimer.alone(looking, keeping::loseSilent);
  }

  @Schedule(hour = "3", minute = "28", second = "0", persistent = false)
  void forget() {
    OutboxTimer.alone(forgetting, keeping::forget);
  }
}
