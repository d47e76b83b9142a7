package io.vitrine.store.privacy.page;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.privacy.LateRequest;
import io.vitrine.store.privacy.LateRequests;
import io.vitrine.store.privacy.RoundOfRequests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A manager looks at what people asked about themselves and what is late. */
@Named
@RequestScoped
public class LateRequestsPage {

  @Inject private LateRequests late;
  @Inject private RoundOfRequests rounds;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;

  private List<LateRequest> requests = List.of();

  public void arrive() {
    if (isAllowed()) {
      requests = late.of(signedIn.shopsWith(Role.MANAGER));
    } else {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(403);
    }
  }

  public boolean isAllowed() {
    return signedIn.has(Role.MANAGER);
  }

  /** The oldest first. */
  public List<LateRequest> getRequests() {
    return requests;
  }

  /** How its state is coloured. */
  public String tone(LateRequest one) {
    return one.isOverdue(clock.instant()) ? "warn" : "plain";
  }

  /** Since when booking could not be asked, or {@code null}. */
  public Instant getAwaySince() {
    return rounds.awaySince().orElse(null);
  }
}
