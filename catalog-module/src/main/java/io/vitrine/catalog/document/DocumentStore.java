package io.vitrine.catalog.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps documents in the data directory, each under the fingerprint of its content. */
@ApplicationScoped
class DocumentStore {

  private static final Pattern STORED = Pattern.compile("[0-9a-f]{40}");

  private final Path root;

  @Inject
  DocumentStore(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.root = Path.of(data).resolve("documents");
  }

  /**
   * @return the fingerprint under which it is kept and served
   */
  String keep(byte[] content) throws IOException {
    String stored = fingerprint(content);
    Path file = file(stored);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "new", ".part");
      Files.write(part, content);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
    return stored;
  }

  /** Nothing for what is no fingerprint of ours, whatever it looks like. */
  Optional<Path> of(String stored) {
    return STORED.matcher(stored).matches() && Files.isRegularFile(file(stored))
        ? Optional.of(file(stored))
        : Optional.empty();
  }

  private Path file(String stored) {
    return root.resolve(stored.substring(0, 2)).resolve(stored + ".pdf");
  }

  private static String fingerprint(byte[] content) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(sha, 0, 20);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
