package io.vitrine.booking.signin.rest;

import io.vitrine.booking.signin.SetPassword;
import io.vitrine.booking.signin.SetPin;
import io.vitrine.booking.signin.SignInAnswer;
import io.vitrine.booking.signin.StartSignIn;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** {@code POST /booking/api/v1/sign-in}: a ticket for whoever works with the API by hand. */
@Path("sign-in")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {

  private static final String TEXTS = "io.vitrine.booking.signin.texts";

  private final StartSignIn startSignIn;
  private final SetPassword setPassword;
  private final SetPin setPin;
  private final Refusals refusals;
  private final SignedIn signedIn;
  private final HttpServletRequest request;

  @Inject
  public SignInResource(
      StartSignIn startSignIn,
      SetPassword setPassword,
      SetPin setPin,
      Refusals refusals,
      SignedIn signedIn,
      HttpServletRequest request) {
    this.startSignIn = startSignIn;
    this.setPassword = setPassword;
    this.setPin = setPin;
    this.refusals = refusals;
    this.signedIn = signedIn;
    this.request = request;
  }

  /** Name and password. */
  public record Credentials(String email, String password) {

    @Override
    public String toString() {
      return "credentials";
    }
  }

  /** The ticket goes into the header {@code Authorization: Bearer …} until it ends. */
  public record TicketJson(
      String ticket, Instant until, String staff, String name, Map<Role, Set<String>> rights) {}

  /** The old password and the new one. */
  public record NewPassword(String old, String password) {

    @Override
    public String toString() {
      return "new password";
    }
  }

  /** The password, and the PIN by which she comes back at the devices of the shop. */
  public record NewPin(String password, String pin) {

    @Override
    public String toString() {
      return "new PIN";
    }
  }

  @POST
  @PermitAll
  public Response signIn(Credentials credentials) {
    if (credentials == null || credentials.email() == null || credentials.password() == null) {
      return refusals.from(TEXTS, 422, "credentials-missing").response();
    }
    return startSignIn
        .start(
            credentials.email(), credentials.password(), request.getRemoteAddr(), Optional.empty())
        .fold(this::opened, this::refused);
  }

  @PUT
  @Path("password")
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER", "CATALOG_MANAGER", "ADMIN"})
  public Response change(NewPassword wanted) {
    if (wanted == null || wanted.old() == null || wanted.password() == null) {
      return refusals.from(TEXTS, 422, "credentials-missing").response();
    }
    SetPassword.Change change =
        setPassword.change(
            signedIn.getStaff(), wanted.old(), wanted.password(), request.getRemoteAddr());
    SetPassword.Answer answer = change.answer();
    return switch (answer) {
      case SLOWED -> slowed(change.delay());
      case SET -> Response.noContent().build();
      case WRONG -> refusals.from(TEXTS, 403, "password-old").response();
      case SHORT, LONG, MONOTONE, NAMED ->
          refusals
              .from(TEXTS, 422, "password-" + answer.name().toLowerCase(Locale.ROOT))
              .response();
    };
  }

  @PUT
  @Path("pin")
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER", "CATALOG_MANAGER", "ADMIN"})
  public Response choose(NewPin wanted) {
    if (wanted == null || wanted.password() == null || wanted.pin() == null) {
      return refusals.from(TEXTS, 422, "credentials-missing").response();
    }
    return setPin
        .set(signedIn.getStaff(), wanted.password(), wanted.pin(), request.getRemoteAddr())
        .fold(
            chosen -> Response.noContent().build(),
            refused ->
                refused.seconds() > 0
                    ? slowed(Duration.ofSeconds(refused.seconds()))
                    : refusals.from(TEXTS, refused.status(), refused.code()).response());
  }

  private Response opened(SignInAnswer.Opened opened) {
    var ticket = opened.ticket();
    return Response.ok(
            new TicketJson(
                opened.signed(),
                ticket.until(),
                ticket.staff(),
                ticket.name(),
                new TreeMap<>(ticket.rights())))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Response refused(SignInAnswer.Refused refused) {
    return refused instanceof SignInAnswer.Slowed slowed
        ? slowed(slowed.delay())
        : refusals.from(TEXTS, 401, "sign-in-wrong").response();
  }

  private Response slowed(Duration delay) {
    long seconds = seconds(delay);
    return Response.fromResponse(
            refusals
                .from(TEXTS, 429, "sign-in-slowed", seconds)
                .with("retryAfterSeconds", seconds)
                .response())
        .header("Retry-After", seconds)
        .build();
  }

  private static long seconds(Duration delay) {
    return Math.max(1, delay.plusMillis(999).toSeconds());
  }
}
