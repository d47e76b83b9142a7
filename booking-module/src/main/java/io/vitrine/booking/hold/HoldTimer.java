package io.vitrine.booking.hold;

import io.vitrine.booking.occupancy.Holds;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Tidies lapsed holds away once a quarter of an hour, so that no print of an address stays. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class HoldTimer {

  @Inject private Holds holds;

  @Schedule(hour = "*", minute = "*/15", second = "20", persistent = false)
  void tidy() {
    holds.forgetLapsed();
  }
}
