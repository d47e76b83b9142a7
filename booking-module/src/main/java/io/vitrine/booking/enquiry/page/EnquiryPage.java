package io.vitrine.booking.enquiry.page;

import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.Catalogue.VariantFace;
import io.vitrine.booking.enquiry.Enquiries;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.enquiry.EnquiryAnswer;
import io.vitrine.booking.enquiry.EnquiryKind;
import io.vitrine.booking.enquiry.EnquiryReason;
import io.vitrine.booking.enquiry.EnquiryState;
import io.vitrine.booking.enquiry.WorkOnEnquiry;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.omnifaces.cdi.Param;

/** One task: who asked what, and the buttons with which it is done. */
@Named
@RequestScoped
public class EnquiryPage {

  @Inject
  @Param(pathIndex = 0)
  private String id;

  @Inject private Enquiries enquiries;
  @Inject private WorkOnEnquiry work;
  @Inject private Catalogue catalogue;
  @Inject private Topics topics;
  @Inject private SignedIn signedIn;
  @Inject private EnquiryTexts texts;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private Enquiry enquiry;
  private boolean read;
  private String answer;
  private EnquiryTexts.Said refusal;
  private List<VariantFace> shown;

  /** Before the page is drawn: what is not there, or another shop's, is a 404. */
  public void arrive() {
    if (!isThere()) {
      status(404);
    }
  }

  public boolean isThere() {
    if (!read) {
      enquiry = enquiries.find(id, shops()).orElse(null);
      read = true;
    }
    return enquiry != null;
  }

  public void take() throws IOException {
    done(work.take(id, shops(), who()));
  }

  public void send() throws IOException {
    done(work.answer(id, shops(), who(), answer));
  }

  public void reached() throws IOException {
    done(work.reached(id, shops(), who()));
  }

  public void notReached() throws IOException {
    done(work.notReached(id, shops(), who()));
  }

  private void done(EnquiryAnswer it) throws IOException {
    EnquiryReason no = it.fold(done -> null, refused -> refused.reason());
    if (no == null) {
      faces.getExternalContext().redirect("/booking/staff/enquiry/" + enquiry().id());
    } else {
      refusal = texts.refusal(no);
      status(no.status());
    }
  }

  private Enquiry enquiry() {
    return isThere() ? enquiry : null;
  }

  private Collection<String> shops() {
    return signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER);
  }

  private Enquiry.Colleague who() {
    return new Enquiry.Colleague(signedIn.getStaff(), signedIn.getName());
  }

  private void status(int status) {
    faces.getExternalContext().setResponseStatus(status);
  }

  public EnquiryTexts.Said getUnknown() {
    return texts.refusal(EnquiryReason.UNKNOWN_ENQUIRY);
  }

  public EnquiryTexts.Said getRefusal() {
    return refusal;
  }

  public String getTitle() {
    return texts.say("kind." + enquiry.kind());
  }

  public Enquiry getIt() {
    return enquiry;
  }

  public boolean isCall() {
    return enquiry.kind() == EnquiryKind.CALL;
  }

  public boolean isOverdue() {
    return enquiry.isOverdue(clock.instant());
  }

  public boolean isDone() {
    return enquiry.state() == EnquiryState.DONE;
  }

  /** Whether it waits for somebody to take it. */
  public boolean isFree() {
    return enquiry.state() == EnquiryState.OPEN;
  }

  /** Whether this colleague works on it. */
  public boolean isMine() {
    return enquiry.state() == EnquiryState.TAKEN && enquiry.takenBy().equals(signedIn.getStaff());
  }

  public String getState() {
    return isDone()
        ? texts.say("outcome." + enquiry.outcome())
        : texts.say("state." + enquiry.state());
  }

  public String getTopic() {
    return topics.find(enquiry.topic()).map(t -> t.name(language.getLocale())).orElse(null);
  }

  public String getWindow() {
    return enquiry.callFrom() == null
        ? texts.say("when.soon")
        : texts.window(enquiry.callFrom(), enquiry.callUntil(), enquiry.zone());
  }

  public String getSpeaks() {
    return texts.say("speaks." + enquiry.language());
  }

  public String getZone() {
    return enquiry.zone();
  }

  public String getArticleName() {
    return face() == null
        ? enquiry.article()
        : language.pick(face().frenchName(), face().englishName());
  }

  public String getArticleHref() {
    return face() == null ? null : face().page();
  }

  private VariantFace face() {
    if (shown == null) {
      shown =
          enquiry.article() == null
              ? List.of()
              : catalogue.variants(List.of(enquiry.article())).orElse(List.of());
    }
    return shown.isEmpty() ? null : shown.get(0);
  }

  public String getTries() {
    return enquiry.tries() == 0 ? "" : texts.say("tried", enquiry.tries());
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
