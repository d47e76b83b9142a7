package io.vitrine.store.witness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries letters to the owner by the mail server of {@code VITRINE_SMTP_URL} ({@code
 * smtp://user:password@host:587}, STARTTLS always where a password is sent, or {@code smtps://…});
 * without one they are files in the folder {@code mails}. Ten seconds at most.
 */
@ApplicationScoped
class OwnerPost {

  private static final String PATIENCE = "10000";

  private final Optional<URI> server;
  private final Path folder;

  @Inject
  OwnerPost(
      @ConfigProperty(name = "VITRINE_SMTP_URL") Optional<String> smtp,
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.server = smtp.filter(url -> !url.isBlank()).map(URI::create);
    this.folder = Path.of(data).resolve("mails");
  }

  /** A letter that could not be carried; it may be tried again. */
  static final class NotCarried extends Exception {
    private static final long serialVersionUID = 1L;

    NotCarried(Throwable cause) {
      super(cause);
    }
  }

  void carry(HeadLetter letter) throws NotCarried {
    try {
      if (server.isPresent()) {
        send(letter, server.get());
      } else {
        put(letter);
      }
    } catch (MessagingException | IOException e) {
      throw new NotCarried(e);
    }
  }

  private static void send(HeadLetter letter, URI server) throws MessagingException {
    boolean known = server.getUserInfo() != null;
    Session session = Session.getInstance(settings(server, known));
    MimeMessage message = message(letter, session);
    try (Transport transport = session.getTransport(server.getScheme())) {
      if (known) {
        String[] parts = server.getUserInfo().split(":", 2);
        transport.connect(parts[0], parts.length > 1 ? parts[1] : "");
      } else {
        transport.connect();
      }
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private static Properties settings(URI server, boolean known) {
    boolean secure = server.getScheme().equals("smtps");
    String prefix = "mail." + server.getScheme() + ".";
    Properties settings = new Properties();
    settings.setProperty(prefix + "host", server.getHost());
    int port = server.getPort() >= 0 ? server.getPort() : secure ? 465 : 25;
    settings.setProperty(prefix + "port", String.valueOf(port));
    settings.setProperty(prefix + "connectiontimeout", PATIENCE);
    settings.setProperty(prefix + "timeout", PATIENCE);
    settings.setProperty(prefix + "writetimeout", PATIENCE);
    settings.setProperty(prefix + "starttls.enable", "true");
    settings.setProperty(prefix + "starttls.required", String.valueOf(known && !secure));
    settings.setProperty(prefix + "auth", String.valueOf(known));
    settings.setProperty(prefix + "ssl.checkserveridentity", "true");
    return settings;
  }

  private void put(HeadLetter letter) throws MessagingException, IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "draft", ".tmp");
    try (OutputStream out = Files.newOutputStream(draft)) {
      message(letter, Session.getInstance(new Properties())).writeTo(out);
    }
    Files.move(
        draft,
        folder.resolve("journals-" + letter.day() + ".eml"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static MimeMessage message(HeadLetter letter, Session session) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    InternetAddress owner = new InternetAddress(letter.to(), true);
    message.setFrom(owner);
    message.setRecipient(Message.RecipientType.TO, owner);
    message.setSubject(letter.subject(), "UTF-8");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setText(letter.text(), "UTF-8");
    message.saveChanges();
    return message;
  }
}
