package io.vitrine.store.receipt.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.receipt.Letter;
import io.vitrine.store.receipt.MailAnswer;
import io.vitrine.store.receipt.MailPaper;
import io.vitrine.store.receipt.MailRequest;
import io.vitrine.store.receipt.PaperKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Papers by e-mail, for who asks for it: one form a kind of paper on the page that shows it. */
@Named
@RequestScoped
public class MailPage {

  @Inject private MailPaper mail;
  @Inject private OwnShops shops;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;

  private final Map<PaperKind, Form> forms = new EnumMap<>(PaperKind.class);

  /** What is typed to send one paper. */
  public static final class Form {
    private final int sent;
    private String email;
    private String key = UUID.randomUUID().toString();

    private Form(int sent, String email) {
      this.sent = sent;
      this.email = email;
    }

    /** How often it was sent. */
    public int getSent() {
      return sent;
    }

    /** What was typed, before that the address that the house knows. */
    public String getEmail() {
      return email;
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

  /**
   * @param document as {@link io.vitrine.store.receipt.Letters#find} takes it
   */
  public Form form(PaperKind kind, String document) {
    return forms.computeIfAbsent(
        kind,
        none ->
            mail.find(kind, shops(), document).map(this::fresh).orElseGet(() -> new Form(0, null)));
  }

  private Form fresh(Letter letter) {
    return new Form(mail.sent(letter), letter.address().orElse(null));
  }

  /**
   * @param back the page to show afterwards
   */
  public String send(PaperKind kind, String document, String back) {
    Form form = form(kind, document);
    return mail.send(
            new MailRequest(
                form.getKey(), kind, shops(), document, form.getEmail(), signedIn.getStaff()))
        .fold(left -> back, refused -> refused(kind, refused));
  }

  private String refused(PaperKind kind, MailAnswer.Refused refused) {
    Problem said =
        refusals.from(
            "io.vitrine.store.receipt.texts", refused.reason().status(), refused.reason().code());
    FacesContext.getCurrentInstance()
        .addMessage(
            "mail" + kind + ":email",
            new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  private Collection<String> shops() {
    return shops.ofCounter();
  }
}
