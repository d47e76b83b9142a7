package io.vitrine.booking.shop.rest;

import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;

/** The shop of the address, for its managers alone; anybody else is answered 403. */
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

  /** The shop, if the person who is signed in manages it. */
  public String of(String shop) {
    return of(shop, Role.MANAGER);
  }

  /** The shop, if the person who is signed in has one of these roles there. */
  public String of(String shop, Role... roles) {
    for (Role role : roles) {
      if (signedIn.mayActIn(role, shop)) {
        return shop;
      }
    }
    throw new WebApplicationException(refusals.notAllowed().response());
  }

  /** The week that the address asks for. */
  public static Week week(String written) {
    if (written == null) {
      throw new InvalidValue("the address names a week, such as ?week=2026-W51");
    }
    return Week.parse(written);
  }
}
