package io.vitrine.booking.outbox;

import io.vitrine.booking.mail.Mail;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;

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

  @Override
  public void forget(String address) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> letters = Files.list(folder)) {
      for (Path letter : letters.filter(file -> file.toString().endsWith(".eml")).toList()) {
        if (isTo(address, letter)) {
          Files.deleteIfExists(letter);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isTo(String address, Path letter) throws IOException {
    try (InputStream in = Files.newInputStream(letter)) {
      Address[] to = new MimeMessage(session, in).getRecipients(Message.RecipientType.TO);
      return to != null
          && Arrays.stream(to)
              .anyMatch(one -> ((InternetAddress) one).getAddress().equalsIgnoreCase(address));
    } catch (MessagingException | ClassCastException e) {
      return false;
    }
  }
}
