package io.vitrine.booking.staffing.rest;

import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;

/** The shop of the address, for its managers alone. */
@RequestScoped
public class MyShop {

  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public MyShop(SignedIn signedIn, Refusals refusals) {
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  MyShop() {
    this(null, null);
  }

  String of(String shop) {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
    return shop;
  }

  static Week week(String written) {
    if (written == null) {
      throw new InvalidValue("the address names a week, such as ?week=2026-W51");
    }
    return Week.parse(written);
  }
}
