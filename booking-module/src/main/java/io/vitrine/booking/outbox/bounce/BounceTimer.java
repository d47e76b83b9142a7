package io.vitrine.booking.outbox.bounce;

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

/** Looks three times a minute for letters that came back. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BounceTimer {

  private final AtomicBoolean reading = new AtomicBoolean();

  @Inject private ReadBounces bounces;

  @Schedule(hour = "*", minute = "*", second = "10/20", persistent = false)
  void read() {
    OutboxTimer.alone(reading, bounces::read);
  }
}
