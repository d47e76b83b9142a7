package io.vitrine.catalog.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the files of imports lie while they are needed, under names of our own. */
@ApplicationScoped
public class ImportFolder {

  private final Path root;

  @Inject
  public ImportFolder(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.root = Path.of(data).resolve("imports");
  }

  /** More arrived than may. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Keeps what is sent.
   *
   * @return how many bytes there were
   * @throws TooLarge when there are more than the limit; nothing is kept then
   */
  long keep(UUID job, String name, InputStream sent, long limit) throws IOException {
    Path file = of(job).resolve(name);
    Files.createDirectories(file.getParent());
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] part = new byte[1 << 16];
      for (int read = sent.read(part); read >= 0; read = sent.read(part)) {
        bytes += read;
        if (bytes > limit) {
          throw new TooLarge();
        }
        out.write(part, 0, read);
      }
    }
    return bytes;
  }

  /** A file of our own, written bit by bit; one of that name is written anew. */
  Writer write(UUID job, String name, Charset charset) throws IOException {
    Path file = of(job).resolve(name);
    Files.createDirectories(file.getParent());
    return Files.newBufferedWriter(file, charset);
  }

  /**
   * @return how many bytes it has
   */
  long rename(UUID job, String name, String to) throws IOException {
    Path file = of(job).resolve(to);
    Files.move(of(job).resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
    return Files.size(file);
  }

  /** The same files for another import. */
  void copy(UUID from, UUID to) throws IOException {
    Files.createDirectories(of(to));
    for (String name : names(from)) {
      Files.copy(of(from).resolve(name), of(to).resolve(name));
    }
  }

  /** One file is needed no more. */
  void forget(UUID job, String name) throws IOException {
    Files.deleteIfExists(of(job).resolve(name));
  }

  boolean has(UUID job, String name) {
    return Files.exists(of(job).resolve(name));
  }

  InputStream open(UUID job, String name) throws IOException {
    return Files.newInputStream(of(job).resolve(name));
  }

  /** The names of what is kept for this import. */
  List<String> names(UUID job) throws IOException {
    try (Stream<Path> files = Files.list(of(job))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  void forget(UUID job) {
    Path folder = of(job);
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the files of import " + job + " could not be removed", e);
    }
  }

  private Path of(UUID job) {
    return root.resolve(job.toString());
  }
}
