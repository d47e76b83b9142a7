package io.vitrine.booking.outbox;

import io.vitrine.booking.mail.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends by SMTP: {@code smtp://user:password@host:587} (STARTTLS where the server offers it, and
 * always when a password is sent) or {@code smtps://…} (TLS from the start). The server's
 * certificate has to be its own. Ten seconds at most.
 */
final class SmtpCarrier implements MailCarrier {

  private static final String PATIENCE = "10000";

  private final URI server;
  private final Session session;

  /**
   * @param bounces the address to which mail servers report, or {@code null}: the sender's own
   */
  SmtpCarrier(String url, String bounces) {
    this(url, bounces, (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  SmtpCarrier(String url, String bounces, SSLSocketFactory tls) {
    this.server = URI.create(url);
    Properties settings = new Properties();
    String prefix = "mail." + server.getScheme() + ".";
    settings.setProperty(prefix + "host", server.getHost());
    settings.setProperty(prefix + "port", String.valueOf(port()));
    settings.setProperty(prefix + "connectiontimeout", PATIENCE);
    settings.setProperty(prefix + "timeout", PATIENCE);
    settings.setProperty(prefix + "writetimeout", PATIENCE);
    settings.setProperty(prefix + "starttls.enable", "true");
    settings.setProperty(prefix + "starttls.required", String.valueOf(hasUser()));
    settings.setProperty(prefix + "auth", String.valueOf(hasUser()));
    settings.setProperty(prefix + "ssl.checkserveridentity", "true");
    settings.put(prefix + "ssl.socketFactory", tls);
    if (bounces != null) {
      settings.setProperty(prefix + "from", bounces);
    }
    this.session = Session.getInstance(settings);
  }

  private int port() {
    if (server.getPort() >= 0) {
      return server.getPort();
    }
    return server.getScheme().equals("smtps") ? 465 : 25;
  }

  private boolean hasUser() {
    return server.getUserInfo() != null;
  }

  @Override
  public void carry(Mail mail) throws NotCarried {
    try {
      MimeLetter letter = new MimeLetter(session, mail);
      try (Transport transport = session.getTransport(server.getScheme())) {
        if (hasUser()) {
          String[] parts = server.getUserInfo().split(":", 2);
          transport.connect(parts[0], parts.length > 1 ? parts[1] : "");
        } else {
          transport.connect();
        }
        transport.sendMessage(letter, letter.getAllRecipients());
      }
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new NotCarried(e);
    }
  }
}
