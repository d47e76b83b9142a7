package io.vitrine.booking.outbox.bounce;

import io.vitrine.booking.mail.BounceReport;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a delivery status notification (RFC 3464): what the servers say of each recipient, and the
 * Message-ID of the letter that it encloses.
 */
final class DeliveryReport {

  private static final int LARGEST = 200_000;
  private static final Pattern OURS =
      Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@booking\\.vitrine>");
  private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
  private static final Pattern RECIPIENT = Pattern.compile("rfc822;\\s*<?([^<>\\s]+)>?");

  private DeliveryReport() {}

  /** What is said of each recipient of one of our letters; empty for any other message. */
  static List<BounceReport> of(Part message) throws MessagingException, IOException {
    if (!message.isMimeType("multipart/report")) {
      return List.of();
    }
    Multipart parts = multipart(message);
    List<InternetHeaders> blocks = new ArrayList<>();
    Optional<String> letter = Optional.empty();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        blocks = blocks(part);
      } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
        letter = letter(part);
      }
    }
    List<BounceReport> reports = new ArrayList<>();
    for (InternetHeaders block : blocks) {
      letter.flatMap(id -> report(id, block)).ifPresent(reports::add);
    }
    return reports;
  }

  private static Multipart multipart(Part message) throws MessagingException, IOException {
    Object content = message.getContent();
    return content instanceof Multipart parts
        ? parts
        : new MimeMultipart(
            new ByteArrayDataSource(message.getInputStream(), message.getContentType()));
  }

  private static Optional<BounceReport> report(String letter, InternetHeaders block) {
    Matcher recipient = RECIPIENT.matcher(value(block, "Final-Recipient"));
    Matcher original = RECIPIENT.matcher(value(block, "Original-Recipient"));
    Matcher status = STATUS.matcher(value(block, "Status"));
    String action = value(block, "Action").strip();
    boolean told = original.find() || recipient.find();
    return told && status.find()
        ? Optional.of(new BounceReport(letter, whom(original, recipient), action, status.group()))
        : Optional.empty();
  }

  /** Whom we wrote to, where the report still knows; else where it was forwarded to. */
  private static String whom(Matcher original, Matcher recipient) {
    return original.reset().find() ? original.group(1) : found(recipient);
  }

  private static String found(Matcher matcher) {
    matcher.reset();
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String value(InternetHeaders block, String name) {
    String value = block.getHeader(name, null);
    return value == null ? "" : value;
  }

  /** One block of fields for the message and one for each recipient, apart by empty lines. */
  private static List<InternetHeaders> blocks(Part part) throws MessagingException, IOException {
    List<InternetHeaders> blocks = new ArrayList<>();
    InputStream fields = new ByteArrayInputStream(bytes(part));
    while (fields.available() > 0) {
      blocks.add(new InternetHeaders(fields));
    }
    return blocks;
  }

  private static Optional<String> letter(Part part) throws MessagingException, IOException {
    InternetHeaders enclosed = new InternetHeaders(new ByteArrayInputStream(bytes(part)));
    Matcher id = OURS.matcher(value(enclosed, "Message-ID"));
    return id.find() ? Optional.of(id.group(1)) : Optional.empty();
  }

  private static byte[] bytes(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return content.readNBytes(LARGEST);
    }
  }
}
