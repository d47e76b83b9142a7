package io.vitrine.catalog.importing.rest;

import io.vitrine.catalog.importing.ImportAnswer.Refused;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Who asks for imports, in which language, and how they are refused. */
@RequestScoped
class ImportRefusals {

  private static final String TEXTS = "io.vitrine.catalog.importing.texts";

  private final Refusals refusals;
  private final Language language;
  private final SignedIn signedIn;

  @Inject
  ImportRefusals(Refusals refusals, Language language, SignedIn signedIn) {
    this.refusals = refusals;
    this.language = language;
    this.signedIn = signedIn;
  }

  String staff() {
    return signedIn.getStaff();
  }

  Locale locale() {
    return language.getLocale();
  }

  Response of(Refused refused) {
    return refusals
        .from(TEXTS, refused.status(), refused.name(), refused.arguments().toArray())
        .response();
  }

  Response unknown() {
    return refusals.from(TEXTS, 404, "import-unknown").response();
  }
}
