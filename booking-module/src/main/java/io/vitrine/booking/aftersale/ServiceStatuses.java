package io.vitrine.booking.aftersale;

import io.vitrine.booking.appointment.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;

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
    ServiceStatus status =
        em.find(ServiceStatus.class, message.ticket(), LockModeType.PESSIMISTIC_WRITE);
    if (status == null) {
      status = new ServiceStatus(message);
      status.hear(message);
      em.persist(status);
    } else {
      status.hear(message);
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
