package io.vitrine.booking.appointment;

import io.vitrine.booking.occupancy.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who and what an appointment is given with.
 *
 * @param lead who advises, and whom the customer is told
 * @param second who advises beside, or {@code null}
 * @param roomCode where, when it takes a room, or {@code null}
 */
public record Crew(Adviser lead, Adviser second, String roomCode) {

  public static Crew of(Adviser adviser) {
    return new Crew(adviser, null, null);
  }

  public Optional<Adviser> colleague() {
    return Optional.ofNullable(second);
  }

  public Optional<String> room() {
    return Optional.ofNullable(roomCode);
  }

  /** Everybody's staff numbers, in the order in which their shifts are locked. */
  public List<String> staff() {
    return second == null
        ? List.of(lead.staff())
        : List.of(lead.staff(), second.staff()).stream().sorted().toList();
  }

  public List<Resource> resources() {
    List<Resource> all = new ArrayList<>(staff().stream().map(Resource::adviser).toList());
    room().map(Resource::room).ifPresent(all::add);
    return all;
  }
}
