package io.vitrine.testkit;

import io.vitrine.shell.signin.DevicePass;
import io.vitrine.shell.signin.LastAct;
import io.vitrine.shell.signin.LastActs;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.ServiceTokens;
import io.vitrine.shell.signin.Ticket;
import io.vitrine.shell.signin.TicketIssue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;

/** Signs people and services in for tests, with the keys of the server under test. */
public final class People {

  private People() {}

  /** A ticket for this person, with one role in one shop, good for an hour. */
  public static String ticket(String staff, String name, Role role, String... shops) {
    return ticket(staff, name, Map.of(role, Set.of(shops)));
  }

  public static String ticket(String staff, String name, Map<Role, Set<String>> rights) {
    Ticket ticket =
        new Ticket(
            staff,
            name,
            rights,
            UUID.randomUUID().toString().replace("-", ""),
            Clock.systemUTC().instant().plus(Duration.ofHours(1)));
    ServiceLoader.load(TicketHome.class).forEach(home -> home.know(ticket));
    return new TicketIssue(data(), Clock.systemUTC()).sign(ticket);
  }

  /** The value of an Authorization header by which that module signs in at another. */
  public static String service(String module, String audience) {
    return new ServiceTokens(data(), module, Clock.systemUTC()).bearerFor(audience);
  }

  /**
   * The cookies of an adviser at a shared device that is locked after five minutes.
   *
   * @param lastAct when she last did something there
   */
  public static String cookiesAtDevice(String staff, String shop, Instant lastAct) {
    Duration idle = Duration.ofMinutes(5);
    String session = UUID.randomUUID().toString().replace("-", "");
    Ticket ticket =
        new Ticket(
            staff,
            "Personne " + staff,
            Map.of(Role.ADVISER, Set.of(shop)),
            session,
            Clock.systemUTC().instant().plus(Duration.ofHours(1)),
            idle);
    return "vitrine_ticket="
        + new TicketIssue(data(), Clock.systemUTC()).sign(ticket)
        + "; "
        + LastActs.COOKIE
        + "="
        + new LastActs(data()).write(new LastAct(session, idle, lastAct));
  }

  /** What the store tells of a browser that is a device of that shop. */
  public static String devicePass(String device, String shop, Duration idle) {
    return new TicketIssue(data(), Clock.systemUTC())
        .sign(new DevicePass(device, shop, "Tablette " + device, idle), Duration.ofHours(1));
  }

  private static String data() {
    return System.getProperty("vitrine.data");
  }
}
