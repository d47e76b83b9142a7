package io.vitrine.store.device.page;

import io.vitrine.shell.signin.DevicePass;
import io.vitrine.shell.signin.Tickets;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.DeviceAtHand;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * A device's browser always holds what the other modules are to know of it: also one that was let
 * in before they were told, or that is locked sooner or later now.
 */
@WebFilter({"/staff/*", "/manage/*", "/enrol"})
public class DevicePassFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private DeviceAtHand atHand;
  @Inject private Tickets tickets;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("GET".equals(request.getMethod())) {
      Optional<DevicePass> wanted = atHand.enrolled().map(Device::pass);
      if (wanted.isPresent()
          && !wanted.equals(DevicePass.shownBy(request).flatMap(tickets::readDevice))) {
        atHand.keepPass(response);
      }
    }
    chain.doFilter(request, response);
  }
}
