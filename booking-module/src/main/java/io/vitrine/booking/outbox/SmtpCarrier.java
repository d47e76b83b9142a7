package io.vitrine.booking.outbox;

import io.vitrine.booking.mail.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Properties;

/**
 * Sends by SMTP: {@code smtp://user:password@host:587} (STARTTLS where the server offers it, and
 * always when a password is sent) or {@code smtps://…} (TLS from the start). Ten seconds at most.
 */
final class SmtpCarrier implements MailCarrier {

  private static final String PATIENCE = "10000";

  private final URI server;
  private final Session session;

  SmtpCarrier(String url) {
    this.server = URI.create(url);
    String protocol = server.getScheme();
    Properties settings = new Properties();
    String prefix = "mail." + protocol + ".";
    settings.setProperty("mail.transport.protocol", protocol);
    settings.setProperty(prefix + "host", server.getHost());
    settings.setProperty(
        prefix + "port", String.valueOf(server.getPort() < 0 ? 25 : server.getPort()));
    settings.setProperty(prefix + "connectiontimeout", PATIENCE);
    settings.setProperty(prefix + "timeout", PATIENCE);
    settings.setProperty(prefix + "writetimeout", PATIENCE);
    settings.setProperty(prefix + "starttls.enable", "true");
    settings.setProperty(prefix + "starttls.required", String.valueOf(hasUser()));
    settings.setProperty(prefix + "auth", String.valueOf(hasUser()));
    settings.setProperty(prefix + "ssl.checkserveridentity", "true");
    this.session = Session.getInstance(settings);
  }

  private boolean hasUser() {
    return server.getUserInfo() != null;
  }

  @Override
  public void carry(Mail mail) throws NotCarried {
    try {
      MimeLetter letter = new MimeLetter(session, mail);
      if (hasUser()) {
        String[] parts = server.getUserInfo().split(":", 2);
        Transport.send(letter, parts[0], parts.length > 1 ? parts[1] : "");
      } else {
        Transport.send(letter);
      }
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new NotCarried(e);
    }
  }
}
