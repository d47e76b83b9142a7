package io.vitrine.store.receipt.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.receipt.MailAnswer;
import io.vitrine.store.receipt.MailReceipt;
import io.vitrine.store.receipt.MailRequest;
import io.vitrine.store.receipt.Receipt;
import io.vitrine.store.receipt.ReceiptReader;
import io.vitrine.store.receipt.Receipts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The finished sale's receipt by e-mail, for who asks for it. */
@Named
@RequestScoped
public class MailReceiptPage {

  private static final String FIELD = "mailing:email";

  @Inject private MailReceipt mail;
  @Inject private Receipts receipts;
  @Inject private ReceiptReader reader;
  @Inject private ReceiptPage page;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;

  private String email;
  private String key = UUID.randomUUID().toString();

  public String send() {
    return mail.send(
            new MailRequest(
                key,
                signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER),
                page.getSale(),
                email,
                signedIn.getStaff()))
        .fold(left -> "receipt?faces-redirect=true&sale=" + page.getSale(), this::refused);
  }

  private String refused(MailAnswer.Refused refused) {
    Problem said =
        refusals.from(
            "io.vitrine.store.receipt.texts", refused.reason().status(), refused.reason().code());
    FacesContext.getCurrentInstance()
        .addMessage(
            FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  /** How often it was sent. */
  public int getSent() {
    return receipts.mailings(page.getReceipt());
  }

  /** What was typed, before that the address of the visit's appointment. */
  public String getEmail() {
    Receipt receipt = page.getReceipt();
    return email == null && receipt != null ? reader.email(receipt.sale()).orElse(null) : email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
