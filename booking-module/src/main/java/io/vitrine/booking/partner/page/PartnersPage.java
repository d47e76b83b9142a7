package io.vitrine.booking.partner.page;

import io.vitrine.booking.partner.Partner;
import io.vitrine.booking.partner.PartnerWanted;
import io.vitrine.booking.partner.Partners;
import io.vitrine.booking.partner.Scope;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** An administrator gives partners tokens, sees who has one, and takes them back. */
@Named
@RequestScoped
public class PartnersPage {

  private static final String TEXTS = "io.vitrine.booking.partner.texts";
  private static final int MOST = 200;
  private static final String HERE = "/booking/staff/partners";

  @Inject @Param private String revoke;
  @Inject @Param private String done;

  @Inject
  @Param(name = "scope")
  private List<String> scopes;

  @Inject
  @Param(name = "shop")
  private List<String> shops;

  @Inject private Partners partners;
  @Inject private OwnShops own;
  @Inject private Team team;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private String name;
  private boolean wrong;
  private Partners.WithToken made;

  /** A partner of the list. */
  public record Row(
      String number,
      String name,
      String may,
      String shops,
      Instant madeAt,
      String madeBy,
      Instant revokedAt,
      String href,
      String label) {}

  /** A box to tick. */
  public record Choice(String code, String label, boolean ticked) {}

  /** Before the page is drawn: what may not be seen is a 403, what is not there a 404. */
  public void arrive() {
    if (!isAllowed()) {
      status(403);
    } else if (revoke != null && going().isEmpty()) {
      status(404);
    }
  }

  public boolean isAllowed() {
    return signedIn.has(Role.ADMIN);
  }

  private Set<String> mine() {
    return signedIn.shopsWith(Role.ADMIN);
  }

  public List<Row> getRows() {
    return partners.of(mine(), 1, MOST).stream().map(this::row).toList();
  }

  private Row row(Partner it) {
    return new Row(
        it.number(),
        it.name(),
        it.scopes().stream().map(this::say).collect(Collectors.joining(", ")),
        it.shops().stream().map(own::name).collect(Collectors.joining(", ")),
        it.madeAt(),
        team.nameOf(it.madeBy()).orElse(it.madeBy()),
        it.revokedAt(),
        HERE + "?revoke=" + it.number(),
        language.say(TEXTS, "revokeOf", it.name()));
  }

  private String say(Scope scope) {
    return language.say(TEXTS, "scope." + scope.name());
  }

  /** The button that makes one; its token is on the page that follows and on no other. */
  public void make() {
    try {
      PartnerWanted wanted =
          new PartnerWanted(
              name,
              Scope.of(scopes == null ? List.of() : scopes),
              shops == null ? Set.of() : Set.copyOf(shops));
      if (!isAllowed() || !mine().containsAll(wanted.shops())) {
        throw new SecurityException("not an administrator of these shops");
      }
      made = partners.make(wanted, signedIn.getStaff());
      name = null;
    } catch (InvalidValue e) {
      wrong = true;
      status(422);
    }
  }

  private Optional<Partner> going() {
    return partners
        .find(String.valueOf(revoke))
        .filter(it -> isAllowed() && mine().containsAll(it.shops()) && it.revokedAt() == null);
  }

  /** Whose token is about to be taken back, as the address names it, or {@code null}. */
  public Row getGoing() {
    return revoke == null ? null : going().map(this::row).orElse(null);
  }

  /** The button under the question whether it shall be. */
  public void takeBack() throws IOException {
    if (going().flatMap(it -> partners.revoke(it.number())).isPresent()) {
      faces.getExternalContext().redirect(HERE + "?done=revoked");
    } else {
      status(404);
    }
  }

  public List<Choice> getScopeChoices() {
    return Stream.of(Scope.values())
        .map(scope -> new Choice(scope.code(), say(scope), ticked(scopes, scope.code())))
        .toList();
  }

  public List<Choice> getShopChoices() {
    return mine().stream()
        .map(code -> new Choice(code, own.name(code), ticked(shops, code)))
        .toList();
  }

  /** What was ticked stays so where it could not be read; otherwise everything is ticked. */
  private boolean ticked(List<String> sent, String code) {
    return !wrong || sent != null && sent.contains(code);
  }

  /** The token to show this once; empty otherwise. */
  public String getToken() {
    return made == null ? "" : made.token();
  }

  /** Whose token it is, in a sentence. */
  public String getTokenText() {
    return made == null ? "" : language.say(TEXTS, "token.once", made.partner().name());
  }

  public boolean isRevoked() {
    return "revoked".equals(done);
  }

  public boolean isMissing() {
    return revoke != null && going().isEmpty();
  }

  public boolean isWrong() {
    return wrong;
  }

  public String getRevoke() {
    return revoke;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  private void status(int status) {
    faces.getExternalContext().setResponseStatus(status);
  }
}
