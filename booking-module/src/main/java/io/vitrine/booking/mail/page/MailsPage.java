package io.vitrine.booking.mail.page;

import io.vitrine.booking.mail.Mail;
import io.vitrine.booking.mail.Mails;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

/** The letters about the appointments of one's shops; for managers and administrators. */
@Named
@RequestScoped
public class MailsPage {

  private static final int SIZE = 25;
  private static final int MOST_PAGES = 10_000;
  private static final String HERE = "/booking/staff/mails";

  @Inject private Mails mails;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private int page = 1;
  private String mail;
  private Mail read;
  private Long count;

  /** A letter of the list. */
  public record Row(
      Instant writtenAt,
      String recipient,
      String subject,
      String kind,
      String state,
      String tone,
      String error,
      String href) {}

  /** Before the page is drawn: what may not be seen is a 403, what is not there a 404. */
  public void arrive() {
    if (!isAllowed()) {
      status(403);
    } else if (mail != null) {
      read = mails.find(mail, shops()).orElse(null);
      if (read == null) {
        status(404);
      }
    }
  }

  public boolean isAllowed() {
    return signedIn.has(Role.MANAGER) || signedIn.has(Role.ADMIN);
  }

  private Set<String> shops() {
    return signedIn.shopsWith(Role.MANAGER, Role.ADMIN);
  }

  public List<Row> getRows() {
    return mails.page(shops(), getPage(), SIZE).stream().map(this::row).toList();
  }

  private Row row(Mail it) {
    return new Row(
        it.writtenAt(),
        it.recipient().isEmpty()
            ? say("forgotten")
            : (it.recipientName() + " <" + it.recipient() + ">").strip(),
        it.subject(),
        say("kind." + it.kind()),
        state(it),
        tone(it),
        it.lastError(),
        HERE + "?mail=" + it.id());
  }

  private String state(Mail it) {
    if (it.bouncedAt() != null) {
      return say("bounced", it.bounce());
    }
    if (it.isOver(clock.instant())) {
      return say("expired");
    }
    if (it.sentAt() != null) {
      return say("sent");
    }
    String name = it.attempts() < Mail.MOST_ATTEMPTS ? "waiting" : "givenUp";
    return it.attempts() == 0 ? say(name) : say(name) + ", " + say("attempts", it.attempts());
  }

  private static String tone(Mail it) {
    if (it.bouncedAt() != null) {
      return "warn";
    }
    if (it.sentAt() != null) {
      return "good";
    }
    return it.lastError() == null ? "plain" : "warn";
  }

  private String say(String key, Object... arguments) {
    String text =
        ResourceBundle.getBundle("io.vitrine.booking.mail.texts", language.getLocale())
            .getString(key);
    return new MessageFormat(text, language.getLocale()).format(arguments);
  }

  public boolean isReading() {
    return read != null;
  }

  public String getSubject() {
    return read.subject();
  }

  public String getText() {
    return read.text();
  }

  public String getCalendar() {
    return read.calendar();
  }

  public String getRecipient() {
    return read.recipientName() + " <" + read.recipient() + ">";
  }

  public Instant getWrittenAt() {
    return read.writtenAt();
  }

  public int getPages() {
    if (count == null) {
      count = mails.count(shops());
    }
    return (int) Math.max(1, (count + SIZE - 1) / SIZE);
  }

  public String getPrevious() {
    return getPage() > 1 ? HERE + "?page=" + (getPage() - 1) : "";
  }

  public String getNext() {
    return getPage() < getPages() ? HERE + "?page=" + (getPage() + 1) : "";
  }

  public int getPage() {
    return Math.max(1, Math.min(page, MOST_PAGES));
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  private void status(int status) {
    faces.getExternalContext().setResponseStatus(status);
  }
}
