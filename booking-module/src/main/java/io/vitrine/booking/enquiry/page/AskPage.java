package io.vitrine.booking.enquiry.page;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.enquiry.Enquire;
import io.vitrine.booking.enquiry.EnquiryAnswer;
import io.vitrine.booking.enquiry.EnquiryFlaw;
import io.vitrine.booking.enquiry.EnquiryPace;
import io.vitrine.booking.enquiry.EnquiryReason;
import io.vitrine.booking.enquiry.EnquiryWanted;
import io.vitrine.booking.enquiry.ForgetEnquiries;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** Two forms, one to be called back and one to write; nothing of them lives on the server. */
@Named
@RequestScoped
public class AskPage {

  @Inject private AskChoice choice;
  @Inject private Enquire enquire;
  @Inject private EnquiryPace pace;
  @Inject private ForgetEnquiries forgetting;
  @Inject private EnquiryTexts texts;
  @Inject private Language language;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private String key;
  private String name;
  private String email;
  private String phone;
  private String text;
  private EnquiryTexts.Said refusal;

  /** The button. */
  public void send() throws IOException {
    if (!pace.admits(request.getRemoteAddr())) {
      refuse(429, texts.refusal("too-many-enquiries", pace.most()));
    } else if (Customer.breaksLines(name, email, phone)) {
      refuse(400, texts.refusal("line-break"));
    } else {
      Set<EnquiryFlaw> flaws = EnquiryWanted.flaws(choice.kind(), name, email, phone, text);
      flaws.forEach(this::point);
      if (flaws.isEmpty()) {
        ask();
      } else {
        response().setStatus(422);
      }
    }
  }

  private void ask() throws IOException {
    EnquiryAnswer answer;
    try {
      EnquiryWanted wanted =
          new EnquiryWanted(
              choice.kind(),
              choice.getShop(),
              choice.getTopic(),
              choice.getArticle(),
              language.getCode(),
              new Customer(name, email, phone),
              text,
              choice.callFrom());
      answer = enquire.ask(wanted, Attempt.of(getKey(), wanted));
    } catch (InvalidValue e) {
      refuse(422, texts.refusal("not-readable"));
      return;
    }
    EnquiryReason reason = answer.fold(done -> null, no -> no.reason());
    if (reason != null) {
      refuse(reason.status(), texts.refusal(reason));
      return;
    }
    String due = answer.fold(done -> done.enquiry().dueAt().toString(), no -> "");
    faces
        .getExternalContext()
        .redirect(
            (choice.isCall() ? "/booking/call" : "/booking/ask")
                + "?shop="
                + URLEncoder.encode(choice.getShop(), StandardCharsets.UTF_8)
                + "&until="
                + URLEncoder.encode(due, StandardCharsets.UTF_8));
  }

  private void refuse(int status, EnquiryTexts.Said said) {
    refusal = said;
    response().setStatus(status);
  }

  private void point(EnquiryFlaw flaw) {
    String field =
        switch (flaw) {
          case NAME_MISSING -> "ask:name";
          case PHONE_MISSING, PHONE_MALFORMED -> "ask:phone";
          case EMAIL_MISSING, EMAIL_MALFORMED -> "ask:email";
          case QUESTION_MISSING -> "ask:text";
        };
    EnquiryTexts.Said said = texts.refusal(flaw);
    faces.addMessage(
        field, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.text()));
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }

  /** What becomes of what she writes. */
  public String getPrivacy() {
    return texts.say("privacy", forgetting.keptDays());
  }

  public EnquiryTexts.Said getRefusal() {
    return refusal;
  }

  /** What this attempt is called: born with the form, so that sending it twice asks once. */
  public String getKey() {
    if (key == null) {
      String sent = request.getParameter("key");
      key = sent == null || sent.isBlank() ? UUID.randomUUID().toString() : sent;
    }
    return key;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
