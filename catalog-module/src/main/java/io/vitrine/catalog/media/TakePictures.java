package io.vitrine.catalog.media;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.media.UnfitPictures.Fault;
import io.vitrine.catalog.media.photo.Photograph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Takes pictures from a zip into the house. What a file says of itself, its name and its path, is
 * not believed: the first bytes tell what it is, and it is kept under a name of our own.
 */
@ApplicationScoped
public class TakePictures {

  private static final int MOST_FILES = 20_000;
  private static final int MOST_BYTES_EACH = 10_000_000;
  private static final long MOST_BYTES = 500_000_000;

  private final MediaStore store;
  private final MediaNames names;

  @Inject
  public TakePictures(MediaStore store, Sql sql, Clock clock) {
    this.store = store;
    this.names = new MediaNames(sql, clock);
  }

  /**
   * @param folder what the pictures' names are put under, or {@code null}
   * @return how many pictures were taken in; what is no picture, or claims to have more pixels than
   *     any camera makes, is passed over
   * @throws UnfitPictures if it is no zip, or more comes out of it than may
   */
  @Transactional
  public int take(InputStream zip, String folder) throws IOException {
    return each(zip, folder, this::keep);
  }

  /**
   * The names under which {@link #take} would keep the pictures of this zip; nothing is kept.
   *
   * @throws UnfitPictures if it is no zip, or more comes out of it than may
   */
  public Set<String> names(InputStream zip, String folder) throws IOException {
    Set<String> names = new HashSet<>();
    each(zip, folder, (name, content) -> kind(content).isPresent() && names.add(name));
    return names;
  }

  private static Optional<PictureKind> kind(byte[] content) {
    return PictureKind.of(content).filter(kind -> !Photograph.claimsTooMuch(content));
  }

  /** Looks at one file of the zip and says whether it is a picture. */
  @FunctionalInterface
  private interface Look {
    boolean at(String name, byte[] content) throws IOException;
  }

  private static int each(InputStream zip, String folder, Look look) throws IOException {
    int files = 0;
    int taken = 0;
    long bytes = 0;
    try (ZipInputStream entries = new ZipInputStream(zip)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        byte[] content = unpacked(entries);
        bytes += content.length;
        if (++files > MOST_FILES || bytes > MOST_BYTES) {
          throw new UnfitPictures(
              Fault.PICTURES_MANY,
              String.valueOf(MOST_FILES),
              String.valueOf(MOST_BYTES / 1_000_000));
        }
        taken += look.at(name(entry.getName(), folder), content) ? 1 : 0;
      }
    } catch (ZipException | EOFException e) {
      throw new UnfitPictures(Fault.PICTURES_ZIP);
    }
    if (files == 0) {
      throw new UnfitPictures(Fault.PICTURES_ZIP);
    }
    return taken;
  }

  private static byte[] unpacked(InputStream entry) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 14];
    for (int read = entry.read(part); read >= 0; read = entry.read(part)) {
      content.write(part, 0, read);
      if (content.size() > MOST_BYTES_EACH) {
        throw new UnfitPictures(Fault.PICTURES_LARGE, String.valueOf(MOST_BYTES_EACH / 1_000_000));
      }
    }
    return content.toByteArray();
  }

  /** The last part of the path only: where the sender keeps it does not matter here. */
  private static String name(String path, String folder) {
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String name = folder == null ? last : folder + '/' + last;
    return name.length() > 300 ? name.substring(name.length() - 300) : name;
  }

  private boolean keep(String name, byte[] content) throws IOException {
    Optional<PictureKind> kind = kind(content);
    if (kind.isEmpty()) {
      return false;
    }
    String stored = stored(content, kind.get());
    names.give(name, stored, content.length);
    return true;
  }

  /** What the platform cannot read (WebP, colours of print) is kept as it came. */
  private String stored(byte[] content, PictureKind kind) {
    return Photograph.from(content)
        .fold(made -> store.keep(content, kind, made), fault -> store.keep(content, kind));
  }
}
