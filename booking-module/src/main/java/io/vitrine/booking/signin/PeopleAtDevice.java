package io.vitrine.booking.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who is signed in at shared devices: those who may come back there, and the manager's list. */
@ApplicationScoped
public class PeopleAtDevice {

  private final EntityManager em;
  private final SignIns signIns;

  @Inject
  PeopleAtDevice(EntityManager em, SignIns signIns) {
    this.em = em;
    this.signIns = signIns;
  }

  PeopleAtDevice() {
    this(null, null);
  }

  /**
   * Somebody signed in at a device.
   *
   * @param session the sign-in, as tickets name it
   * @param since when she gave her password
   * @param active whether it is she who acts there
   * @param pin whether she has one
   */
  public record Person(
      String session,
      String staff,
      String name,
      String shop,
      String device,
      Instant since,
      boolean active,
      boolean pin) {}

  /** Who may come back at this device by a PIN, by name. */
  public List<Person> withPinAt(String device) {
    return found("s.device = :where", device).stream().filter(Person::pin).toList();
  }

  /** Who is signed in at the devices of these shops. */
  public List<Person> in(Collection<String> shops) {
    return shops.isEmpty() ? List.of() : found("s.shop in :where", shops);
  }

  /** The longest a sign-in lasts is part of the question: a dead one is nobody's. */
  private List<Person> found(String where, Object value) {
    return em.createQuery(
            "select new io.vitrine.booking.signin.PeopleAtDevice$Row(s.tokenHash, m.number,"
                + " m.name, s.shop, s.deviceName, s.createdAt, s.activeDevice, p.staff)"
                + " from SignInSession s join StaffMember m on m.number = s.staff"
                + " left join StaffPin p on p.staff = s.staff"
                + " where s.device is not null and s.endedAt is null and s.createdAt > :from"
                + " and m.active = true and "
                + where
                + " order by s.deviceName, m.name",
            Row.class)
        .setParameter("from", signIns.now().minus(SignInSession.LONGEST))
        .setParameter("where", value)
        .getResultStream()
        .map(Row::person)
        .toList();
  }

  /** As the database tells it. */
  public record Row(
      String key,
      String staff,
      String name,
      String shop,
      String device,
      Instant since,
      String activeDevice,
      String pin) {

    Person person() {
      return new Person(
          key.substring(0, 32),
          staff,
          name,
          shop,
          device,
          since,
          activeDevice != null,
          pin != null);
    }
  }
}
