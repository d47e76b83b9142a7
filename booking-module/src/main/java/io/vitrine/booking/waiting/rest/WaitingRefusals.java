package io.vitrine.booking.waiting.rest;

import io.vitrine.booking.waiting.WaitingReason;
import io.vitrine.booking.waiting.WishFlaw;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;

/** Every "no" of the waiting list as a problem. */
@RequestScoped
public class WaitingRefusals {

  private static final String TEXTS = "io.vitrine.booking.waiting.texts";

  private final Refusals refusals;

  @Inject
  public WaitingRefusals(Refusals refusals) {
    this.refusals = refusals;
  }

  Problem problem(WaitingReason reason) {
    return refusals.from(TEXTS, reason.status(), name(reason));
  }

  Problem flawed(Set<WishFlaw> flaws) {
    return refusals
        .from(TEXTS, 422, name(flaws.iterator().next()))
        .with("flaws", flaws.stream().map(WaitingRefusals::name).toList());
  }

  Problem keyMissing() {
    return refusals.from(TEXTS, 400, "key-missing");
  }

  Problem lineBreak() {
    return refusals.from(TEXTS, 400, "line-break");
  }

  Problem tooMany(int most) {
    return refusals.from(TEXTS, 429, "too-many-wishes", most);
  }

  Problem notAllowed() {
    return refusals.notAllowed();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
