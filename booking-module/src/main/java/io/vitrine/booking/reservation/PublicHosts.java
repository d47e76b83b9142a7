package io.vitrine.booking.reservation;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The first names of those hosts who let customers know them; nobody is named unasked. */
@ApplicationScoped
public class PublicHosts {

  private final Team team;

  @Inject
  public PublicHosts(Team team) {
    this.team = team;
  }

  PublicHosts() {
    this(null);
  }

  public List<String> of(Workshop workshop) {
    return workshop.hosts().stream()
        .map(Adviser::staff)
        .flatMap(staff -> team.find(staff).stream())
        .filter(StaffMember::isNamed)
        .map(StaffMember::firstName)
        .toList();
  }
}
