package io.vitrine.catalog.media;

import io.vitrine.catalog.media.photo.Photograph;
import io.vitrine.shell.page.PictureAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps pictures and models in the data directory, each under the fingerprint of what was sent. Of
 * a photograph the sizes are served that were made of it; what was sent is kept aside and shown to
 * nobody.
 */
@ApplicationScoped
class MediaStore {

  /** What a browser is told that a model is. */
  static final String MODEL = "model/gltf-binary";

  private static final String MODEL_ENDING = ".glb";

  private static final Pattern NAME =
      Pattern.compile(
          "[0-9a-f]{40}(?:\\.(?:jpg|png|gif|webp|glb)|-\\d{1,5}x\\d{1,5}(?:-(?:400|800))?\\.jpg)");

  private final Path root;

  @Inject
  MediaStore(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.root = Path.of(data).resolve("media");
  }

  /** A kept picture or model. */
  record Kept(Path file, String contentType) {}

  /**
   * Keeps what cannot be made anew, as it came.
   *
   * @return the name under which it is kept and served
   */
  String keep(byte[] content, PictureKind kind) {
    String name = Fingerprint.of(content) + '.' + kind.ending();
    write(file(root, name), content);
    return name;
  }

  /**
   * Keeps a photograph in all its sizes.
   *
   * @return the name of the largest; it tells the others (see {@link PictureAddress})
   */
  String keep(byte[] sent, PictureKind kind, Photograph made) {
    String print = Fingerprint.of(sent);
    write(file(root.resolve("originals"), print + '.' + kind.ending()), sent);
    String size = print + '-' + made.width() + 'x' + made.height();
    for (int width : PictureAddress.WIDTHS) {
      if (width < made.width()) {
        write(file(root, size + '-' + width + ".jpg"), () -> made.jpeg(width));
      }
    }
    write(file(root, size + ".jpg"), made::jpeg);
    return size + ".jpg";
  }

  /** Keeps a model; the name under which it is kept and served. */
  String keepModel(byte[] content) {
    String name = Fingerprint.of(content) + MODEL_ENDING;
    write(file(root, name), content);
    return name;
  }

  private static void write(Path file, byte[] content) {
    write(file, () -> content);
  }

  /** What is there already is not made again. */
  private static void write(Path file, Supplier<byte[]> content) {
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "new", ".part");
      Files.write(part, content.get());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("a file could not be kept", e);
    }
  }

  /** What a browser is told that a kept picture is. */
  static String contentTypeOf(String name) {
    return name.endsWith(MODEL_ENDING)
        ? MODEL
        : PictureKind.ofEnding(name.substring(name.lastIndexOf('.') + 1))
            .map(PictureKind::contentType)
            .orElseThrow();
  }

  /** Nothing for a name that is not one of ours, whatever it looks like. */
  Optional<Kept> of(String name) {
    return NAME.matcher(name).matches() && Files.isRegularFile(file(root, name))
        ? Optional.of(new Kept(file(root, name), contentTypeOf(name)))
        : Optional.empty();
  }

  private static Path file(Path below, String name) {
    return below.resolve(name.substring(0, 2)).resolve(name);
  }
}
