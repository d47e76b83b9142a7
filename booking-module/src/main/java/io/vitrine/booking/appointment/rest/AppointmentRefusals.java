package io.vitrine.booking.appointment.rest;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Alternative;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.Reason;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Every "no" of an appointment as a problem: its status, its words, the next best step. */
@RequestScoped
public class AppointmentRefusals {

  private static final String TEXTS = "io.vitrine.booking.appointment.texts";

  private static final Map<Reason, Integer> STATUS =
      Map.ofEntries(
          Map.entry(Reason.TAKEN, 409),
          Map.entry(Reason.NEVER_OFFERED, 409),
          Map.entry(Reason.PAST, 422),
          Map.entry(Reason.INSIDE_NOTICE, 422),
          Map.entry(Reason.BEYOND_HORIZON, 422),
          Map.entry(Reason.UNKNOWN_SHOP, 404),
          Map.entry(Reason.UNKNOWN_TOPIC, 404),
          Map.entry(Reason.KEY_REUSED, 422),
          Map.entry(Reason.CANCELLED, 409),
          Map.entry(Reason.OVER, 409),
          Map.entry(Reason.TOO_MANY_HOLDS, 429),
          Map.entry(Reason.REASON_MISSING, 422),
          Map.entry(Reason.UNKNOWN_NUMBER, 404),
          Map.entry(Reason.NOT_BEGUN, 409),
          Map.entry(Reason.CAME, 409));

  private final Refusals refusals;

  @Inject
  public AppointmentRefusals(Refusals refusals) {
    this.refusals = refusals;
  }

  /**
   * Another free time, as it goes over the wire.
   *
   * @param staffName {@code null} for an adviser whom the reader may not be told by name
   */
  public record AlternativeBody(Instant from, String staff, String staffName) {}

  /** For anybody: advisers are named as far as they let themselves be named. */
  public Problem problem(Reason reason, List<Alternative> alternatives) {
    return problem(reason, alternatives, adviser -> adviser.shown().orElse(null));
  }

  /** For the house itself. */
  public Problem problemForStaff(Reason reason, List<Alternative> alternatives) {
    return problem(reason, alternatives, Adviser::name);
  }

  private Problem problem(
      Reason reason, List<Alternative> alternatives, Function<Adviser, String> called) {
    Problem problem = refusals.from(TEXTS, STATUS.get(reason), name(reason));
    return alternatives.isEmpty()
        ? problem
        : problem.with(
            "alternatives",
            alternatives.stream()
                .map(
                    a ->
                        new AlternativeBody(
                            a.from(), a.adviser().staff(), called.apply(a.adviser())))
                .toList());
  }

  public Problem flawed(Set<Customer.Flaw> flaws) {
    Customer.Flaw first = flaws.iterator().next();
    return refusals
        .from(TEXTS, 422, name(first))
        .with("flaws", flaws.stream().map(AppointmentRefusals::name).toList());
  }

  public Problem lineBreak() {
    return refusals.from(TEXTS, 400, "line-break");
  }

  public Problem keyMissing() {
    return refusals.from(TEXTS, 400, "key-missing");
  }

  public Problem tooMany(int most) {
    return refusals.from(TEXTS, 429, "too-many-bookings", most);
  }

  public Problem tooManyHolds() {
    return problem(Reason.TOO_MANY_HOLDS, List.of());
  }

  public Problem unknownLink() {
    return refusals.from(TEXTS, 404, "unknown-link");
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
