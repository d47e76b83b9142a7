package io.vitrine.booking.appointment;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks once a quarter of an hour for appointments that were missed. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class MissedTimer {

  @Inject private MarkMissed missed;

  @Schedule(hour = "*", minute = "*/15", second = "40", persistent = false)
  void look() {
    missed.mark();
  }
}
