package io.vitrine.booking.outbox.webhook;

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

/** Tells what is due every three seconds, and forgets once a night what was told a month ago. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class WebhookTimer {

  private final AtomicBoolean telling = new AtomicBoolean();
  private final AtomicBoolean forgetting = new AtomicBoolean();

  @Inject private TellWebhooks webhooks;

  @Schedule(hour = "*", minute = "*", second = "1/3", persistent = false)
  void tell() {
    OutboxTimer.alone(telling, webhooks::tell);
  }

  @Schedule(hour = "3", minute = "24", second = "0", persistent = false)
  void forget() {
    OutboxTimer.alone(forgetting, webhooks::forget);
  }
}
