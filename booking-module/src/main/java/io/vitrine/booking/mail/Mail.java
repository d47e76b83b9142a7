package io.vitrine.booking.mail;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** A letter that was written, sent or not. */
@PersonalData(
    columns = {
      "recipient",
      "recipient_name",
      "subject",
      "text_body",
      "html_body",
      "calendar",
      "stop_address",
      "paper",
      "paper_name"
    },
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "letters about what she asked for",
    basis = PersonalData.Basis.CONTRACT,
    kept = "with what they are about; papers and letters about her page are emptied once they left")
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

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private LetterKind kind;

  @Column(name = "stop_address")
  private String stopAddress;

  @Column(name = "until_at")
  private Instant until;

  @Column(name = "bounced_at")
  private Instant bouncedAt;

  @Column(name = "bounce")
  private String bounce;

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

  @Column(name = "shop")
  private String shop;

  @Column(name = "about")
  private String about;

  @Column(name = "paper_name")
  private String paperName;

  @Column(name = "paper")
  private String paper;

  protected Mail() {}

  /**
   * A letter about something else than an appointment.
   *
   * @param about its id, with which the letter is erased
   */
  Mail(Envelope envelope, Letter letter, String shop, String about, Instant until, Instant now) {
    this(envelope, letter, until, now);
    this.shop = shop;
    this.about = about;
  }

  /** The same letter with a calendar file. */
  Mail with(String file, String method) {
    calendar = file;
    calendarMethod = method;
    return this;
  }

  /** The same letter with the paper of that message, whose number it gets. */
  Mail carrying(PaperMessage message) {
    id = message.messageId().toString();
    paperName = message.fileName();
    paper = message.pdf();
    return this;
  }

  /** The same letter under the number of the message that brought it. */
  Mail numbered(String message) {
    id = message;
    return this;
  }

  /** A letter with the appointment's calendar file. */
  Mail(Envelope envelope, Letter letter, String calendar, String calendarMethod, Instant now) {
    this(envelope, letter, null, now);
    this.calendar = calendar;
    this.calendarMethod = calendarMethod;
  }

  /**
   * A letter alone.
   *
   * @param until when it has no meaning any more, or {@code null}
   */
  Mail(Envelope envelope, Letter letter, Instant until, Instant now) {
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
    this.kind = letter.kind();
    this.stopAddress = letter.stopAtOnce();
    this.until = until;
    this.writtenAt = now;
    this.dueAt = now;
  }

  /** From whom to whom, about which appointment, if it is about one. */
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
    if (kind.isForgottenOnceSent()) {
      forget();
    }
  }

  /** It was for her eyes alone; whose it was is not booking's to keep. */
  private void forget() {
    recipient = "";
    recipientName = "";
    text = "";
    html = "";
    paper = null;
  }

  /** What a mail server says is kept in one line and without anybody's address. */
  public void failed(String why) {
    String plain = CONTROLS.matcher(why).replaceAll(" ");
    String nobody = ADDRESS.matcher(plain).replaceAll("(address)");
    lastError = nobody.length() > LONGEST_ERROR ? nobody.substring(0, LONGEST_ERROR) : nobody;
  }

  /** The mailbox that it went to does not take it, for that reason (RFC 3463). */
  void bounced(Instant at, String why) {
    bouncedAt = at;
    bounce = why;
  }

  /** It has no meaning any more and need not leave. */
  void withdraw(Instant now) {
    if (sentAt == null) {
      until = now;
    }
  }

  /** Whether it is to be tried at that moment. */
  public boolean isDue(Instant now) {
    return sentAt == null && attempts < MOST_ATTEMPTS && !dueAt.isAfter(now) && !isOver(now);
  }

  /** Whether it did not leave and has no meaning any more. */
  public boolean isOver(Instant now) {
    return sentAt == null && until != null && !now.isBefore(until);
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

  public LetterKind kind() {
    return kind;
  }

  /** Where a mail program stops letters like this one; {@code null} for what was asked for. */
  public String stopAddress() {
    return stopAddress;
  }

  /** Since when it is known that the address does not take it, or {@code null}. */
  public Instant bouncedAt() {
    return bouncedAt;
  }

  /** Why the address does not take it, or {@code null}. */
  public String bounce() {
    return bounce;
  }

  /** Its calendar file, or {@code null}. */
  public String calendar() {
    return calendar;
  }

  /** The calendar's method, or {@code null} without one. */
  public String calendarMethod() {
    return calendarMethod;
  }

  /** The name of the file of its paper, or {@code null} without one. */
  public String paperName() {
    return paperName;
  }

  /** Its paper, a PDF in Base64; {@code null} without one, and once it was sent. */
  public String paper() {
    return paper;
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
