package io.vitrine.shell.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The folder {@code keys} of the data directory. A key or secret that is asked for and not there is
 * made once, also when several modules ask at the same moment (a lock file decides). Where modules
 * run on several machines, each gets the public files it needs ({@code *.pub}) and only its own
 * private ones.
 */
public final class KeyFolder {

  private final Path folder;

  private KeyFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * @param data the data directory
   */
  public static KeyFolder in(Path data) {
    Path folder = data.resolve("keys");
    try {
      Files.createDirectories(folder);
      ownerOnly(folder, "rwx------");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the key folder " + folder, e);
    }
    return new KeyFolder(folder);
  }

  /** The P-256 key pair of that name, for ES256 signatures (RFC 7518, 3.4). */
  public KeyPair signingPair(String name) {
    makeOnce(
        name + ".key",
        () -> {
          KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
          generator.initialize(new ECGenParameterSpec("secp256r1"));
          KeyPair pair = generator.generateKeyPair();
          write(name + ".pub", Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
          write(name + ".key", Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        });
    return new KeyPair(publicKey(name), privateKey(name));
  }

  /** The public half alone; made together with the private one if neither is there. */
  public PublicKey verifyingKey(String name) {
    if (!Files.exists(folder.resolve(name + ".pub"))) {
      return signingPair(name).getPublic();
    }
    return publicKey(name);
  }

  /** A random secret of 128 bits as text. */
  public String secret(String name) {
    makeOnce(
        name,
        () -> {
          byte[] bits = new byte[16];
          new SecureRandom().nextBytes(bits);
          write(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        });
    return read(name);
  }

  private PublicKey publicKey(String name) {
    try {
      return KeyFactory.getInstance("EC")
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(read(name + ".pub"))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the public key " + name + " cannot be read", e);
    }
  }

  private PrivateKey privateKey(String name) {
    try {
      return KeyFactory.getInstance("EC")
          .generatePrivate(
              new PKCS8EncodedKeySpec(Base64.getDecoder().decode(read(name + ".key"))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the private key " + name + " cannot be read", e);
    }
  }

  private void makeOnce(String file, Making making) {
    if (Files.exists(folder.resolve(file))) {
      return;
    }
    // one JVM may hold a file lock only once: the modules of one server take this monitor first
    synchronized (System.class) {
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        if (!Files.exists(folder.resolve(file))) {
          making.make();
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot make " + file + " in " + folder, e);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("this Java cannot make the key " + file, e);
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path draft = Files.createTempFile(folder, name, ".new");
    ownerOnly(draft, "rw-------");
    Files.writeString(draft, text, StandardCharsets.US_ASCII);
    Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name), StandardCharsets.US_ASCII).trim();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the key " + folder.resolve(name), e);
    }
  }

  private static void ownerOnly(Path path, String rights) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }

  @FunctionalInterface
  private interface Making {
    void make() throws IOException, GeneralSecurityException;
  }
}
