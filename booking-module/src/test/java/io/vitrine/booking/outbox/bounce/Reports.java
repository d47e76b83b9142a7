package io.vitrine.booking.outbox.bounce;

import java.nio.charset.StandardCharsets;

/** Delivery status notifications for tests, as mail servers write them. */
final class Reports {

  static final String LETTER = "1f0c2f6e-55aa-4a4e-9d4f-0b6a3e0c7a11";

  private Reports() {}

  /** What Postfix writes. */
  static byte[] of(String letter, String recipient, String action, String status) {
    return """
    Return-Path: <>
    From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
    To: rivoli@maison-vitrine.example
    Subject: Undelivered Mail Returned to Sender
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="AB12.34/mx.example.org"

    This is a MIME-encapsulated message.

    --AB12.34/mx.example.org
    Content-Description: Notification
    Content-Type: text/plain; charset=us-ascii

    I'm sorry to have to inform you that your message could not be delivered.

    --AB12.34/mx.example.org
    Content-Description: Delivery report
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example.org
    X-Postfix-Queue-ID: AB12
    Arrival-Date: Sat, 12 Dec 2026 09:30:00 +0100 (CET)

    Final-Recipient: rfc822; forwarded@elsewhere.example
    Original-Recipient: rfc822;%s
    Action: %s
    Status: %s
    Remote-MTA: dns; mail.example.org
    Diagnostic-Code: smtp; 550 5.1.1 <x@example.org>: Recipient address
        rejected: User unknown

    --AB12.34/mx.example.org
    Content-Description: Undelivered Message Headers
    Content-Type: text/rfc822-headers

    Return-Path: <rivoli@maison-vitrine.example>
    Message-ID: <%s@booking.vitrine>
    Subject: =?UTF-8?Q?Rendez-vous_confirm=C3=A9?=

    --AB12.34/mx.example.org--
    """
        .formatted(recipient, action, status, letter)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Somebody's words, no report. */
  static byte[] words() {
    return """
    From: claire@example.org
    To: rivoli@maison-vitrine.example
    Subject: Merci
    Message-ID: <%s@booking.vitrine>
    Content-Type: text/plain

    Action: failed
    """
        .formatted(LETTER)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
