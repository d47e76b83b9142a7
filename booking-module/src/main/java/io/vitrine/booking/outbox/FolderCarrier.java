package io.vitrine.booking.outbox;

import io.vitrine.booking.mail.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * Where no mail server is configured, letters become files {@code <id>.eml} in the data directory,
 * whole or not at all.
 */
final class FolderCarrier implements MailCarrier {

  private final Path folder;
  private final Session session = Session.getInstance(new Properties());

  FolderCarrier(Path folder) {
    this.folder = folder;
  }

  @Override
  public void carry(Mail mail) throws NotCarried {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "draft", ".tmp");
      try (OutputStream out = Files.newOutputStream(draft)) {
        new MimeLetter(session, mail).writeTo(out);
      }
      Files.move(
          draft,
          folder.resolve(mail.id() + ".eml"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | MessagingException e) {
      throw new NotCarried(e);
    }
  }
}
