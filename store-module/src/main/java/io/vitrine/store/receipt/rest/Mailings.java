package io.vitrine.store.receipt.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.receipt.MailPaper;
import io.vitrine.store.receipt.MailRequest;
import io.vitrine.store.receipt.PaperKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Papers by e-mail, of any kind. */
@RequestScoped
class Mailings {

  private static final String TEXTS = "io.vitrine.store.receipt.texts";

  private final MailPaper mail;
  private final OwnShops shops;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  Mailings(MailPaper mail, OwnShops shops, SignedIn signedIn, Refusals refusals) {
    this.mail = mail;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** To whom; kept only until the letter has left. */
  public record MailingJson(String email) {}

  /** Which copy it was: 0 for the original. */
  public record MailedJson(int copy) {}

  Response send(PaperKind kind, String document, String key, MailingJson wanted) {
    if (wanted == null || key == null || breaksLines(wanted.email())) {
      return refusals.ofStatus(400).response();
    }
    return mail.send(
            new MailRequest(
                key, kind, shops.ofCounter(), document, wanted.email(), signedIn.getStaff()))
        .fold(
            left -> Response.accepted(new MailedJson(left.copy())).build(),
            refused ->
                refusals
                    .from(TEXTS, refused.reason().status(), refused.reason().code())
                    .response());
  }

  /** Whether it would break out of a header line (CWE-93, abuse case 57). */
  private static boolean breaksLines(String typed) {
    return typed != null && typed.chars().anyMatch(sign -> sign < ' ');
  }
}
