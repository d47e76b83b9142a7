package io.vitrine.store.device.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.device.Devices;
import io.vitrine.store.device.EnrolDevice;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.device.proof.DeviceKey;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Devices: let in by a manager's code, taken over by whoever signs on. */
@Path("devices")
@Produces("application/json")
public class DevicesResource {

  private static final String TEXTS = "io.vitrine.store.device.texts";

  private final EnrolDevice enrol;
  private final Devices devices;
  private final SignOnToDevice signOn;
  private final DeviceAtHand atHand;
  private final PersonAtDevice presence;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Clock clock;

  @Inject
  public DevicesResource(
      EnrolDevice enrol,
      Devices devices,
      SignOnToDevice signOn,
      DeviceAtHand atHand,
      PersonAtDevice presence,
      SignedIn signedIn,
      Refusals refusals,
      Clock clock) {
    this.enrol = enrol;
    this.devices = devices;
    this.signOn = signOn;
    this.atHand = atHand;
    this.presence = presence;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.clock = clock;
  }

  /** For which shop, till and device a code is wanted. */
  public record CodeRequestJson(String shop, String till, String name) {}

  /** A one-time code. */
  public record CodeJson(String code, String until) {}

  /** The code as typed at the device, and the public half of the device's own key. */
  public record EnrolJson(String shop, String code, KeyJson publicKey) {}

  /** A JSON Web Key (RFC 7517) of kind EC on the curve P-256, its public members alone. */
  public record KeyJson(String kty, String crv, String x, String y) {
    DeviceKey key() {
      return DeviceKey.of(kty, crv, x, y);
    }
  }

  /**
   * What a browser has to know to prove that it is a device.
   *
   * @param key the name of the device's key, or null where it has none
   * @param now the house's time, by which proofs are judged
   * @param title what to say where the browser has lost the key
   * @param again the words of the way to be let in again
   */
  public record HereJson(
      boolean enrolled, String key, String now, String title, String detail, String again) {}

  /** A device of a shop. */
  public record DeviceJson(
      String id, String shop, String till, String name, boolean enrolled, String enrolledAt) {
    static DeviceJson of(Device device) {
      return new DeviceJson(
          device.getId(),
          device.getShop(),
          device.getTill(),
          device.getName(),
          device.isEnrolled(),
          device.getEnrolledAt().toString());
    }
  }

  /** Who is signed on. */
  public record SignOnJson(String signOn, String staff, String device) {}

  /** The devices of the manager's shops: a handful each. */
  @GET
  @RolesAllowed("MANAGER")
  public List<DeviceJson> list() {
    return devices.of(signedIn.shopsWith(Role.MANAGER)).stream().map(DeviceJson::of).toList();
  }

  @POST
  @Path("codes")
  @Consumes("application/json")
  @RolesAllowed("MANAGER")
  public Response code(CodeRequestJson wanted) {
    if (wanted == null) {
      return refusals.ofStatus(400).response();
    }
    if (!signedIn.mayActIn(Role.MANAGER, String.valueOf(wanted.shop()))) {
      return refusals.notAllowed().response();
    }
    EnrolDevice.Code code =
        enrol.codeFor(wanted.shop(), wanted.till(), wanted.name(), signedIn.getStaff());
    return Response.status(201)
        .header("Cache-Control", "no-store")
        .entity(new CodeJson(code.code(), code.until().toString()))
        .build();
  }

  /** The device gives its code and keeps the secret that comes back as a cookie. */
  @POST
  @Consumes("application/json")
  @PermitAll
  public Response enrol(
      EnrolJson given, @Context HttpServletRequest request, @Context HttpServletResponse response) {
    if (given == null) {
      return refusals.ofStatus(400).response();
    }
    return enrol
        .with(
            String.valueOf(given.shop()),
            given.code(),
            given.publicKey() == null ? null : given.publicKey().key(),
            request.getRemoteAddr())
        .fold(
            enrolled -> {
              atHand.keep(enrolled, response);
              return Response.status(201).entity(DeviceJson.of(enrolled.device())).build();
            },
            refused ->
                refusals
                    .from(TEXTS, refused.reason().status(), refused.reason().code())
                    .response());
  }

  /** Which device this browser says it is, for its script. */
  @GET
  @Path("here")
  @PermitAll
  @Operation(
      summary = "Says as which device the caller is known, and the house's time",
      description = "For the device's own script: with which key it signs, and by which clock.")
  public Response here() {
    Device device = atHand.get().orElse(null);
    Problem lost = refusals.from(TEXTS, 401, "device-key-lost");
    return Response.ok(
            new HereJson(
                device != null,
                device == null ? null : device.getKeyThumbprint(),
                clock.instant().toString(),
                lost.title(),
                lost.detail(),
                refusals.from(TEXTS, 401, "device-enrol-again").title()))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Whoever is signed in takes this device over. */
  @POST
  @Path("sign-ons")
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
  public Response signOn() {
    return presence.fold(
        (device, person) -> {
          SignOn now = signOn.on(device.getId(), person);
          return Response.status(201)
              .entity(new SignOnJson(now.getId(), now.getStaff(), device.getId()))
              .build();
        },
        absence -> refusals.from(TEXTS, absence.status(), absence.code()).response());
  }

  /** Whoever is signed on leaves this device; the next one signs on anew. */
  @POST
  @Path("sign-offs")
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
  public Response signOff() {
    return presence.fold(
        (device, person) -> {
          signOn.off(device.getId());
          return Response.noContent().build();
        },
        absence -> refusals.from(TEXTS, absence.status(), absence.code()).response());
  }
}
