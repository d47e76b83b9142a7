package io.vitrine.booking.workshop;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in words of the house what the ledger has in the way of a workshop. */
@ApplicationScoped
public class NameClashes {

  private final Ledger ledger;
  private final Team team;
  private final FindAppointment appointments;
  private final Workshops workshops;

  @Inject
  public NameClashes(Ledger ledger, Team team, FindAppointment appointments, Workshops workshops) {
    this.ledger = ledger;
    this.team = team;
    this.appointments = appointments;
    this.workshops = workshops;
  }

  NameClashes() {
    this(null, null, null, null);
  }

  List<Occupied> during(WorkshopSketch sketch) {
    List<Resource> resources =
        new ArrayList<>(sketch.hosts().stream().map(Resource::adviser).toList());
    if (sketch.room() != null) {
      resources.add(Resource.room(sketch.room()));
    }
    return ledger.of(resources, sketch.busy());
  }

  List<Clash> of(List<Occupied> taken) {
    return taken.stream()
        .map(this::clash)
        .sorted(Comparator.comparing(Clash::from).thenComparing(Clash::who))
        .toList();
  }

  private Clash clash(Occupied it) {
    String code = it.resource().code();
    String who =
        it.resource().kind() == Resource.Kind.ADVISER ? team.nameOf(code).orElse(code) : code;
    String id = it.occupant().id();
    return switch (it.occupant().kind()) {
      case APPOINTMENT ->
          clash(
              it,
              who,
              id,
              appointments.byNumber(id).map(Appointment::customer).map(c -> c.name()).orElse(""));
      case EVENT ->
          clash(it, who, id, workshops.find(id).map(w -> w.title(Locale.FRENCH)).orElse(""));
      case ABSENCE, HOLD -> clash(it, who, "", "");
    };
  }

  private static Clash clash(Occupied it, String who, String about, String what) {
    return new Clash(it.occupant().kind(), who, about, what, it.when().start(), it.when().end());
  }
}
