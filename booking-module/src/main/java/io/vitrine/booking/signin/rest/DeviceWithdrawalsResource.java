package io.vitrine.booking.signin.rest;

import io.vitrine.booking.signin.WithdrawDevice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** The store says which device it let out for good; the same message again changes nothing. */
@Path("device-withdrawals")
@RequestScoped
public class DeviceWithdrawalsResource {

  private final WithdrawDevice withdrawDevice;

  @Context private HttpServletRequest request;

  @Inject
  public DeviceWithdrawalsResource(WithdrawDevice withdrawDevice) {
    this.withdrawDevice = withdrawDevice;
  }

  /** The message as it comes. */
  public record WithdrawalBody(String messageId, String device, String shop, Instant at) {}

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response withdraw(WithdrawalBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    withdrawDevice.withdraw(
        new WithdrawDevice.Withdrawn(body.device(), body.shop(), body.at()),
        request.getRemoteAddr());
    return Response.accepted().build();
  }
}
