package io.vitrine.booking.enquiry.rest;

import io.vitrine.booking.enquiry.EnquiryFlaw;
import io.vitrine.booking.enquiry.EnquiryReason;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;

/** Every "no" about an enquiry as a problem. */
@RequestScoped
public class EnquiryRefusals {

  private static final String TEXTS = "io.vitrine.booking.enquiry.texts";

  private final Refusals refusals;

  @Inject
  public EnquiryRefusals(Refusals refusals) {
    this.refusals = refusals;
  }

  Problem problem(EnquiryReason reason) {
    return refusals.from(TEXTS, reason.status(), name(reason));
  }

  Problem flawed(Set<EnquiryFlaw> flaws) {
    return refusals
        .from(TEXTS, 422, name(flaws.iterator().next()))
        .with("flaws", flaws.stream().map(EnquiryRefusals::name).toList());
  }

  Problem lineBreak() {
    return refusals.from(TEXTS, 400, "line-break");
  }

  Problem keyMissing() {
    return refusals.from(TEXTS, 400, "key-missing");
  }

  Problem tooMany(int most) {
    return refusals.from(TEXTS, 429, "too-many-enquiries", most);
  }

  Problem notAllowed() {
    return refusals.notAllowed();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
