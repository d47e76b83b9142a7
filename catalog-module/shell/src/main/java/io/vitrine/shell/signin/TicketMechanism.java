package io.vitrine.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The one sign-in of the three modules (Jakarta Security): who a request comes from, by the ticket
 * it shows; nobody while it is locked ({@link IdleLock}). What nobody is answered is said by {@link
 * WayIn}.
 */
@ApplicationScoped
public class TicketMechanism implements HttpAuthenticationMechanism {

  static final String TICKET = TicketMechanism.class.getName() + ".ticket";
  static final String SERVICE = TicketMechanism.class.getName() + ".service";

  private final Tickets tickets;
  private final Instance<TicketCheck> check;
  private final Instance<GuestTokens> guests;
  private final IdleLock idle;
  private final WayIn way;

  @Inject
  public TicketMechanism(
      Tickets tickets,
      Instance<TicketCheck> check,
      Instance<GuestTokens> guests,
      IdleLock idle,
      WayIn way) {
    this.tickets = tickets;
    this.check = check;
    this.guests = guests;
    this.idle = idle;
    this.way = way;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    String authorization = request.getHeader("Authorization");
    boolean bearer = authorization != null && authorization.startsWith("Bearer ");
    String text = bearer ? authorization.substring(7).trim() : TicketCookie.of(request);
    if (text != null) {
      Optional<Ticket> ticket = tickets.read(text).flatMap(this::checked);
      if (ticket.isPresent()) {
        if (idle.locks(request, response, ticket)) {
          return locked(request, response, context);
        }
        request.setAttribute(TICKET, ticket.get());
        return context.notifyContainerAboutLogin(
            new CallerPrincipal(ticket.get().staff()), groups(ticket.get()));
      }
      Optional<String> service = bearer ? tickets.readService(text) : Optional.empty();
      if (service.isPresent()) {
        request.setAttribute(SERVICE, service.get());
        String name = "service:" + service.get();
        return context.notifyContainerAboutLogin(new CallerPrincipal(name), Set.of(name));
      }
      Optional<String> guest = bearer ? guest(text) : Optional.empty();
      if (guest.isPresent()) {
        return context.notifyContainerAboutLogin(
            new CallerPrincipal(guest.get()), Set.of(GuestTokens.ROLE));
      }
      if (bearer) {
        return way.refuse(response);
      }
    }
    return nobody(request, response, context);
  }

  private AuthenticationStatus nobody(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (idle.locks(request, response, Optional.empty()) && !IdleLock.leads(request)) {
      return locked(request, response, context);
    }
    return context.isProtected() ? way.ask(request, response) : context.doNothing();
  }

  private AuthenticationStatus locked(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return context.isProtected() ? way.askPin(request, response) : context.doNothing();
  }

  private Optional<Ticket> checked(Ticket ticket) {
    return check.isResolvable() ? check.get().now(ticket) : Optional.of(ticket);
  }

  private Optional<String> guest(String token) {
    return guests.isResolvable() ? guests.get().whose(token) : Optional.empty();
  }

  private static Set<String> groups(Ticket ticket) {
    Set<String> groups = new HashSet<>();
    ticket.rights().keySet().stream().filter(ticket::has).forEach(role -> groups.add(role.name()));
    return groups;
  }
}
