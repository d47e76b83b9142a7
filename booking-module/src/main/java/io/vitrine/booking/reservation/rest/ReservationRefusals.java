package io.vitrine.booking.reservation.rest;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.reservation.ReservationAnswer;
import io.vitrine.booking.reservation.ReservationReason;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every "no" about places at a workshop as a problem. */
@RequestScoped
public class ReservationRefusals {

  private static final String TEXTS = "io.vitrine.booking.reservation.texts";

  private final Refusals refusals;

  @Inject
  public ReservationRefusals(Refusals refusals) {
    this.refusals = refusals;
  }

  ReservationRefusals() {
    this(null);
  }

  /** Another date of the same workshop with enough places. */
  public record OtherBody(String number, Instant from, int left) {}

  Problem problem(ReservationReason reason) {
    return problem(new ReservationAnswer.Refused(reason, 0));
  }

  Problem problem(ReservationAnswer.Refused refused) {
    ReservationReason reason = refused.reason();
    return refusals.from(TEXTS, reason.status(), name(reason), refused.left());
  }

  /** The same with where there are places instead, and that one can wait. */
  Problem problem(ReservationAnswer.Refused refused, List<Workshop> others) {
    Problem plain = problem(refused);
    return refused.reason() != ReservationReason.WORKSHOP_FULL
        ? plain
        : plain
            .with("left", refused.left())
            .with(
                "alternatives",
                others.stream()
                    .map(it -> new OtherBody(it.number(), it.from(), it.free()))
                    .toList())
            .with("waitingList", true);
  }

  Problem flawed(Set<Customer.Flaw> flaws) {
    return refusals
        .from(TEXTS, 422, name(flaws.iterator().next()))
        .with("flaws", flaws.stream().map(ReservationRefusals::name).toList());
  }

  Problem keyMissing() {
    return refusals.from(TEXTS, 400, "key-missing");
  }

  Problem lineBreak() {
    return refusals.from(TEXTS, 400, "line-break");
  }

  Problem tooMany(int most) {
    return refusals.from(TEXTS, 429, "too-many-reservations", most);
  }

  Problem notAllowed() {
    return refusals.notAllowed();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
