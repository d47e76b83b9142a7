package io.vitrine.booking.partner.rest;

import io.vitrine.booking.partner.ActingPartner;
import io.vitrine.booking.partner.Partner;
import io.vitrine.booking.partner.PartnerPace;
import io.vitrine.booking.partner.Partners;
import io.vitrine.booking.partner.Scope;
import io.vitrine.shell.pace.AddressPace;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Lets a partner in who may do that, at a pace; who it is, is known from then on. */
@RequestScoped
public class PartnerDoor {

  private static final String TEXTS = "io.vitrine.booking.partner.texts";

  private final Partners partners;
  private final PartnerPace pace;
  private final ActingPartner acting;
  private final Refusals refusals;

  @Inject
  public PartnerDoor(Partners partners, PartnerPace pace, ActingPartner acting, Refusals refusals) {
    this.partners = partners;
    this.pace = pace;
    this.acting = acting;
    this.refusals = refusals;
  }

  Response enter(String number, Scope scope, Function<Partner, Response> act) {
    Partner partner = partners.find(number).orElse(null);
    if (partner == null || !partner.may(scope)) {
      return refusals.from(TEXTS, 403, "scope-missing", scope.code()).response();
    }
    if (!pace.admits(partner)) {
      return Response.fromResponse(
              refusals.from(TEXTS, 429, "too-many-requests", pace.most()).response())
          .header("Retry-After", AddressPace.WINDOW.toSeconds())
          .build();
    }
    acting.is(partner);
    return act.apply(partner);
  }

  Problem otherShop() {
    return refusals.from(TEXTS, 403, "shop-not-granted");
  }

  Problem unknown() {
    return refusals.from(TEXTS, 404, "unknown-appointment");
  }
}
