package io.vitrine.booking.outbox.bounce;

import io.vitrine.booking.mail.BounceReport;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder into which the mail server puts reports as files {@code *.eml}. What is read moves to
 * {@code read}, what is no report of ours to {@code other}.
 */
final class FolderBounces implements BounceBox {

  private static final int AT_ONCE = 200;

  private final Path folder;
  private final Session session = Session.getInstance(new Properties());

  FolderBounces(Path folder) {
    this.folder = folder;
  }

  @Override
  public void empty(Predicate<BounceReport> taker) throws NotRead {
    try {
      for (Path file : files()) {
        boolean ours = reports(file).stream().map(taker::test).toList().contains(true);
        Path aside = Files.createDirectories(folder.resolve(ours ? "read" : "other"));
        Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new NotRead(e);
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml") && Files.isRegularFile(file))
          .sorted()
          .limit(AT_ONCE)
          .toList();
    }
  }

  private List<BounceReport> reports(Path file) throws IOException {
    try (InputStream mail = Files.newInputStream(file)) {
      return DeliveryReport.of(new MimeMessage(session, mail));
    } catch (MessagingException e) {
      return List.of();
    }
  }
}
