package io.vitrine.catalog.media;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps pictures in the data directory, each under the fingerprint of its content. */
@ApplicationScoped
class PictureStore {

  private static final Pattern NAME = Pattern.compile("([0-9a-f]{40})\\.(jpg|png|gif|webp)");

  private final Path root;

  @Inject
  PictureStore(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.root = Path.of(data).resolve("media");
  }

  /** A kept picture. */
  record Kept(Path file, PictureKind kind) {}

  /**
   * @return the name under which it is kept and served
   */
  String keep(byte[] content, PictureKind kind) throws IOException {
    String name = fingerprint(content) + '.' + kind.ending();
    Path file = file(name);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "new", ".part");
      Files.write(part, content);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
    return name;
  }

  /** Nothing for a name that is not one of ours, whatever it looks like. */
  Optional<Kept> of(String name) {
    Matcher ours = NAME.matcher(name);
    return ours.matches() && Files.isRegularFile(file(name))
        ? PictureKind.ofEnding(ours.group(2)).map(kind -> new Kept(file(name), kind))
        : Optional.empty();
  }

  private Path file(String name) {
    return root.resolve(name.substring(0, 2)).resolve(name);
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
