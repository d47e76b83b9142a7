package io.vitrine.booking.rota;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Each night; one that failed is made up for by the next. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetRotaTimer {

  private static final Logger LOG = Logger.getLogger(ForgetRotaTimer.class.getName());

  @Inject private ForgetRota rota;

  @Schedule(hour = "4", minute = "2", persistent = false)
  void forget() {
    try {
      LOG.log(Level.INFO, "letters and news of rotas erased: {0}", rota.forget());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old news of rotas could not be erased tonight", e);
    }
  }
}
