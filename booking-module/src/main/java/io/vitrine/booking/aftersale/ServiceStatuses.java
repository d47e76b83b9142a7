package io.vitrine.booking.aftersale;

import io.vitrine.booking.appointment.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** The pieces that the store told of, each behind its link. */
@ApplicationScoped
public class ServiceStatuses {

  private final EntityManager em;

  @Inject
  public ServiceStatuses(EntityManager em) {
    this.em = em;
  }

  ServiceStatuses() {
    this(null);
  }

  @Transactional
  public void take(TicketMessage message) {
    change(message.ticket(), status -> status.hear(message));
  }

  /** Its owner was erased: nothing is shown of it from now on, told late or not. */
  @Transactional(TxType.MANDATORY)
  public void goes(String ticket, Instant now) {
    change(ticket, status -> status.go(now));
  }

  private void change(String ticket, Consumer<ServiceStatus> change) {
    ServiceStatus status = em.find(ServiceStatus.class, ticket, LockModeType.PESSIMISTIC_WRITE);
    if (status == null) {
      status = new ServiceStatus(ticket);
      change.accept(status);
      em.persist(status);
    } else {
      change.accept(status);
    }
  }

  /** The piece that this token opens. */
  public Optional<TicketMessage> behind(String token) {
    return token == null
        ? Optional.empty()
        : em.createQuery(
                "select s from ServiceStatus s where s.print = :print", ServiceStatus.class)
            .setParameter("print", LinkTokens.hash(token))
            .getResultStream()
            .findFirst()
            .map(ServiceStatus::told);
  }
}
