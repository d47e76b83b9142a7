package io.vitrine.shell.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;

/** Who acts in this request, and where; nobody for a visitor of the public site. */
@Named
@RequestScoped
public class SignedIn {

  private final HttpServletRequest request;

  @Inject
  public SignedIn(HttpServletRequest request) {
    this.request = request;
  }

  public boolean isPresent() {
    return ticket() != null;
  }

  /** The staff number, or {@code null} for nobody. */
  public String getStaff() {
    return ticket() == null ? null : ticket().staff();
  }

  /** The name to show, or {@code null} for nobody. */
  public String getName() {
    return ticket() == null ? null : ticket().name();
  }

  /** The sign-in session, or {@code null} for nobody. */
  public String getSession() {
    return ticket() == null ? null : ticket().session();
  }

  /** After how many seconds without an act she is locked out; 0 where she never is. */
  public long getIdleSeconds() {
    return ticket() == null ? 0 : ticket().idle().toSeconds();
  }

  public boolean has(Role role) {
    return ticket() != null && ticket().has(role);
  }

  public boolean mayActIn(Role role, String shop) {
    return ticket() != null && ticket().mayActIn(role, shop);
  }

  /** The shops in which one of these roles holds, in order of their code. */
  public Set<String> shopsWith(Role... roles) {
    Set<String> shops = new TreeSet<>();
    if (ticket() != null) {
      for (Role role : roles) {
        shops.addAll(ticket().rights().getOrDefault(role, Set.of()));
      }
    }
    return shops;
  }

  /** Whether the caller is that module ({@code booking} or {@code store}). */
  public boolean isService(String module) {
    return module.equals(request.getAttribute(TicketMechanism.SERVICE));
  }

  private Ticket ticket() {
    return (Ticket) request.getAttribute(TicketMechanism.TICKET);
  }
}
