package io.vitrine.booking.enquiry.page;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.page.CustomerFields;
import io.vitrine.booking.appointment.page.FormKey;
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
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

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

  private final FormKey key = new FormKey();
  private final CustomerFields who = new CustomerFields();
  private String text;
  private EnquiryTexts.Said refusal;

  /** The button. */
  public void send() throws IOException {
    if (!pace.admits(request.getRemoteAddr())) {
      refuse(429, texts.refusal("too-many-enquiries", pace.most()));
    } else if (who.breaksLines()) {
      refuse(400, texts.refusal("line-break"));
    } else {
      Set<EnquiryFlaw> flaws =
          EnquiryWanted.flaws(choice.kind(), who.getName(), who.getEmail(), who.getPhone(), text);
      flaws.forEach(this::point);
      if (flaws.isEmpty()) {
        ask();
      } else {
        faces.getExternalContext().setResponseStatus(422);
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
              who.customer(),
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
    faces.getExternalContext().setResponseStatus(status);
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

  /** What becomes of what she writes. */
  public String getPrivacy() {
    return texts.say("privacy", forgetting.keptDays());
  }

  public EnquiryTexts.Said getRefusal() {
    return refusal;
  }

  /** What this attempt is called. */
  public String getKey() {
    return key.of(request);
  }

  public CustomerFields getWho() {
    return who;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
