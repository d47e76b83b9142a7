package io.vitrine.booking.outbox.text;

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

/** Empties the outbox of text messages every five seconds; never twice at once on one server. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TextTimer {

  private final AtomicBoolean texting = new AtomicBoolean();

  @Inject private DeliverTexts texts;

  @Schedule(hour = "*", minute = "*", second = "4/5", persistent = false)
  void text() {
    OutboxTimer.alone(texting, texts::deliver);
  }
}
