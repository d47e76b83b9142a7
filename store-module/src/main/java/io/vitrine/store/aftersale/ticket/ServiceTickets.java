package io.vitrine.store.aftersale.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tickets of the shops. */
@ApplicationScoped
public class ServiceTickets {

  private static final int OF_HERS = 20;

  /** Nothing is owed but that she comes. */
  private static final String STILL =
      "t.state = io.vitrine.store.aftersale.ticket.ServiceState.READY"
          + " or t.state = io.vitrine.store.aftersale.ticket.ServiceState.REFUSED";

  private final EntityManager store;

  @Inject
  public ServiceTickets(EntityManager store) {
    this.store = store;
  }

  /**
   * A shop's tickets. Those at work stand first, the earliest promise at the top, so that what is
   * overdue leads; then what waits to be fetched.
   *
   * @param over whether those that were given back, the latest first
   */
  public List<ServiceTicket> page(String shop, boolean over, int first, int most) {
    String order =
        over
            ? " order by t.closedAt desc, t.number"
            : " order by case when "
                + STILL
                + " then 1 else 0 end,"
                + " case when t.promisedOn is null then 1 else 0 end,"
                + " t.promisedOn, t.openedAt, t.number";
    return store
        .createQuery("select t" + where(over) + order, ServiceTicket.class)
        .setParameter("shop", shop)
        .setParameter("over", ServiceState.GIVEN_BACK)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(String shop, boolean over) {
    return store
        .createQuery("select count(t)" + where(over), Long.class)
        .setParameter("shop", shop)
        .setParameter("over", ServiceState.GIVEN_BACK)
        .getSingleResult();
  }

  /** How many are owed since before that day. */
  public long overdue(String shop, LocalDate today) {
    return store
        .createQuery(
            "select count(t) from ServiceTicket t where t.shop = :shop and t.promisedOn < :today"
                + " and t.state in :work",
            Long.class)
        .setParameter("shop", shop)
        .setParameter("today", today)
        .setParameter(
            "work",
            Set.of(ServiceState.RECEIVED, ServiceState.LOOKED_AT, ServiceState.WAITING_PART))
        .getSingleResult();
  }

  private static String where(boolean over) {
    return " from ServiceTicket t where t.shop = :shop and t.state "
        + (over ? "=" : "<>")
        + " :over";
  }

  /** Those of a person, the latest first; at most twenty. */
  public List<ServiceTicket> of(List<String> clients) {
    return store
        .createQuery(
            "select t from ServiceTicket t where t.client in :clients order by t.openedAt desc",
            ServiceTicket.class)
        .setParameter("clients", clients)
        .setMaxResults(OF_HERS)
        .getResultList();
  }

  Optional<ServiceTicket> held(String number) {
    return Optional.ofNullable(
        store.find(ServiceTicket.class, number, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<ServiceTicket> find(String number) {
    return Optional.ofNullable(store.find(ServiceTicket.class, number));
  }

  List<ServiceStep> steps(String number) {
    return store
        .createQuery(
            "select s from ServiceStep s where s.ticket = :ticket order by s.place",
            ServiceStep.class)
        .setParameter("ticket", number)
        .getResultList();
  }

  List<SparePart> parts(String number) {
    return store
        .createQuery(
            "select p from SparePart p where p.ticket = :ticket order by p.askedAt, p.id",
            SparePart.class)
        .setParameter("ticket", number)
        .getResultList();
  }
}
