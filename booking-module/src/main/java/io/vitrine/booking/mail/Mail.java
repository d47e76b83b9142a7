package io.vitrine.booking.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** A letter that was written, sent or not. */
@Entity
@Table(schema = "booking", name = "mail")
public class Mail {

  /** After so many failures nobody tries again; with the back-off that is about a day. */
  public static final int MOST_ATTEMPTS = 30;

  private static final int LONGEST_ERROR = 500;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\",;:]+@[^\\s<>()\",;:]+");

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "appointment")
  private String appointment;

  @Column(name = "sender")
  private String sender;

  @Column(name = "sender_name")
  private String senderName;

  @Column(name = "recipient")
  private String recipient;

  @Column(name = "recipient_name")
  private String recipientName;

  @Column(name = "subject")
  private String subject;

  @Column(name = "text_body")
  private String text;

  @Column(name = "html_body")
  private String html;

  @Column(name = "calendar")
  private String calendar;

  @Column(name = "calendar_method")
  private String calendarMethod;

  @Column(name = "language")
  private String language;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "last_error")
  private String lastError;

  protected Mail() {}

  Mail(Envelope envelope, Letter letter, String calendar, String calendarMethod, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.appointment = envelope.appointment();
    this.sender = envelope.sender();
    this.senderName = envelope.senderName();
    this.recipient = envelope.recipient();
    this.recipientName = envelope.recipientName();
    this.subject = letter.subject();
    this.text = letter.text();
    this.html = letter.html();
    this.language = letter.language();
    this.calendar = calendar;
    this.calendarMethod = calendarMethod;
    this.writtenAt = now;
    this.dueAt = now;
  }

  /** From whom to whom, about which appointment. */
  record Envelope(
      String appointment,
      String sender,
      String senderName,
      String recipient,
      String recipientName) {}

  /** Somebody tries to deliver it now; unless told otherwise it is tried again at that time. */
  public void tryUntil(Instant again) {
    attempts++;
    dueAt = again;
  }

  public void sent(Instant at) {
    sentAt = at;
    lastError = null;
  }

  /** What a mail server says is kept in one line and without anybody's address. */
  public void failed(String why) {
    String plain = CONTROLS.matcher(why).replaceAll(" ");
    String nobody = ADDRESS.matcher(plain).replaceAll("(address)");
    lastError = nobody.length() > LONGEST_ERROR ? nobody.substring(0, LONGEST_ERROR) : nobody;
  }

  /** Whether it is to be tried at that moment. */
  public boolean isDue(Instant now) {
    return sentAt == null && attempts < MOST_ATTEMPTS && !dueAt.isAfter(now);
  }

  public String id() {
    return id;
  }

  public String appointment() {
    return appointment;
  }

  public String sender() {
    return sender;
  }

  public String senderName() {
    return senderName;
  }

  public String recipient() {
    return recipient;
  }

  public String recipientName() {
    return recipientName;
  }

  public String subject() {
    return subject;
  }

  public String text() {
    return text;
  }

  public String html() {
    return html;
  }

  public String calendar() {
    return calendar;
  }

  public String calendarMethod() {
    return calendarMethod;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public int attempts() {
    return attempts;
  }

  /** When it was delivered, or {@code null}. */
  public Instant sentAt() {
    return sentAt;
  }

  /** Why the last attempt failed, or {@code null}. */
  public String lastError() {
    return lastError;
  }
}
