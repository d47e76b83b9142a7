package io.vitrine.booking.staff.page;

import io.vitrine.booking.staff.LetBeNamed;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The page where an adviser says whether customers may read her first name. */
@Named
@RequestScoped
public class NamingPage {

  @Inject private LetBeNamed letBeNamed;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  private LetBeNamed.Naming naming;

  /** How it stands. */
  public LetBeNamed.Naming getNaming() {
    if (naming == null) {
      naming = letBeNamed.of(signedIn.getStaff()).orElse(new LetBeNamed.Naming(false, "", null));
    }
    return naming;
  }

  public boolean isAdviser() {
    return signedIn.has(Role.ADVISER);
  }

  public void agree() throws IOException {
    say(true);
  }

  public void withdraw() throws IOException {
    say(false);
  }

  private void say(boolean named) throws IOException {
    letBeNamed.say(signedIn.getStaff(), named);
    faces.getExternalContext().redirect("/booking/staff/naming?said=true");
  }
}
