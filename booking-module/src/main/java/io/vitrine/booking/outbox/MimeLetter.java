package io.vitrine.booking.outbox;

import io.vitrine.booking.mail.Mail;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;

/**
 * A letter as a MIME message: text, HTML and calendar as alternatives, and the calendar again as a
 * file for readers that do not know iMIP (RFC 6047), or a paper as a file. Its Message-ID stays the
 * same however often it is sent.
 */
final class MimeLetter extends MimeMessage {

  private final String id;

  MimeLetter(Session session, Mail mail) throws MessagingException, UnsupportedEncodingException {
    super(session);
    this.id = "<" + mail.id() + "@booking.vitrine>";
    setFrom(new InternetAddress(mail.sender(), line(mail.senderName()), "UTF-8"));
    setRecipient(
        Message.RecipientType.TO,
        new InternetAddress(mail.recipient(), named(line(mail.recipientName())), "UTF-8"));
    setSubject(line(mail.subject()), "UTF-8");
    setSentDate(Date.from(mail.writtenAt()));
    setHeader("Auto-Submitted", "auto-generated");
    if (mail.stopAddress() != null) {
      stoppable(mail.stopAddress());
    }
    MimeMultipart alternatives = new MimeMultipart("alternative");
    alternatives.addBodyPart(part(mail.text(), "text/plain; charset=UTF-8"));
    alternatives.addBodyPart(part(mail.html(), "text/html; charset=UTF-8"));
    if (mail.paper() != null) {
      setContent(withPaper(alternatives, mail));
    } else if (mail.calendar() == null) {
      setContent(alternatives);
    } else {
      setContent(withCalendar(alternatives, mail));
    }
    saveChanges();
  }

  /** RFC 2369; by one request where the way is closed to others (RFC 8058 asks for HTTPS). */
  private void stoppable(String address) throws MessagingException {
    setHeader("List-Unsubscribe", "<" + address + ">");
    if (address.startsWith("https:")) {
      setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  private static MimeMultipart withCalendar(MimeMultipart alternatives, Mail mail)
      throws MessagingException {
    String calendar = "text/calendar; charset=UTF-8; method=" + mail.calendarMethod();
    alternatives.addBodyPart(part(mail.calendar(), calendar));
    MimeBodyPart words = new MimeBodyPart();
    words.setContent(alternatives);
    MimeBodyPart file = part(mail.calendar(), "application/ics");
    file.setFileName("vitrine-" + mail.appointment() + ".ics");
    MimeMultipart whole = new MimeMultipart("mixed");
    whole.addBodyPart(words);
    whole.addBodyPart(file);
    return whole;
  }

  private static MimeMultipart withPaper(MimeMultipart alternatives, Mail mail)
      throws MessagingException {
    MimeBodyPart words = new MimeBodyPart();
    words.setContent(alternatives);
    MimeBodyPart file = new MimeBodyPart();
    byte[] pdf = Base64.getDecoder().decode(mail.paper());
    file.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
    file.setFileName(line(mail.paperName()));
    MimeMultipart whole = new MimeMultipart("mixed");
    whole.addBodyPart(words);
    whole.addBodyPart(file);
    return whole;
  }

  /** A header's text stays in its line, wherever the text comes from (CWE-93). */
  private static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
  }

  private static String named(String name) {
    return name.isBlank() ? null : name;
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
