package io.vitrine.shell.signin;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one sign-in of the three modules (Jakarta Security). A page that needs somebody sends a
 * browser to the sign-in page and back; an Ajax request is redirected the Faces way; the API is
 * answered with a 401 problem.
 */
@ApplicationScoped
public class TicketMechanism implements HttpAuthenticationMechanism {

  static final String TICKET = TicketMechanism.class.getName() + ".ticket";
  static final String SERVICE = TicketMechanism.class.getName() + ".service";

  private static final Jsonb JSON = JsonbBuilder.create();

  private final Tickets tickets;
  private final Instance<TicketCheck> check;
  private final Instance<GuestTokens> guests;
  private final Refusals refusals;
  private final String signInPage;

  @Inject
  public TicketMechanism(
      Tickets tickets,
      Instance<TicketCheck> check,
      Instance<GuestTokens> guests,
      Refusals refusals,
      @ConfigProperty(name = "VITRINE_SIGN_IN_URL", defaultValue = "/booking/sign-in")
          String signInPage) {
    this.tickets = tickets;
    this.check = check;
    this.guests = guests;
    this.refusals = refusals;
    this.signInPage = signInPage;
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
        return refuse(response);
      }
    }
    return context.isProtected() ? ask(request, response) : context.doNothing();
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

  private AuthenticationStatus ask(HttpServletRequest request, HttpServletResponse response)
      throws AuthenticationException {
    if (request.getRequestURI().contains("/api/")) {
      return refuse(response);
    }
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        String page = String.valueOf(request.getRequestURI());
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response
            .getWriter()
            .write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + signInPage
                    + "?next="
                    + URLEncoder.encode(page, StandardCharsets.UTF_8)
                    + "\"></redirect></partial-response>");
      } else {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.sendRedirect(
            signInPage + "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
      }
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new AuthenticationException("the answer could not be sent", e);
    }
  }

  private AuthenticationStatus refuse(HttpServletResponse response) throws AuthenticationException {
    Problem problem = refusals.signInNeeded();
    try {
      response.setStatus(problem.status());
      response.setContentType(Problem.MEDIA_TYPE);
      response.setCharacterEncoding("UTF-8");
      response.setHeader("WWW-Authenticate", "Bearer realm=\"vitrine\"");
      response.getWriter().write(JSON.toJson(problem.members()));
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new AuthenticationException("the answer could not be sent", e);
    }
  }
}
