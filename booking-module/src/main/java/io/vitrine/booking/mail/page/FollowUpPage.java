package io.vitrine.booking.mail.page;

import io.vitrine.booking.mail.FollowUpLetter;
import io.vitrine.booking.mail.FollowUpLetters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * Where somebody stops an adviser's letters behind the link in one of them. Looking changes
 * nothing, whoever looks.
 */
@Named
@RequestScoped
public class FollowUpPage {

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject private FollowUpLetters letters;
  @Inject private FacesContext faces;

  private Optional<FollowUpLetter> letter;

  /** Before the page is drawn: a link that opens nothing is a 404. */
  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  public boolean isThere() {
    return letter().isPresent();
  }

  public boolean isStopped() {
    return letter().filter(found -> found.stoppedAt() != null).isPresent();
  }

  /** The button. */
  public void stop() throws IOException {
    if (letters.stop(token)) {
      faces.getExternalContext().redirect("/booking/follow-up/" + token);
    }
  }

  private Optional<FollowUpLetter> letter() {
    if (letter == null) {
      letter = letters.behind(token);
    }
    return letter;
  }
}
