package io.vitrine.store.journal;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that seal entries, outside the database: each till has its own. Entries of format 1 were
 * sealed with one key of the house; they keep it.
 */
@ApplicationScoped
public class Seal {

  private static final String HOUSE = "journal";

  private final Function<String, KeyPair> keys;
  private final Map<String, SealKey> known = new ConcurrentHashMap<>();

  @Inject
  public Seal(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this(KeyFolder.in(Path.of(data))::signingPair);
  }

  /**
   * @param keys the key pair of a name
   */
  Seal(Function<String, KeyPair> keys) {
    this.keys = keys;
  }

  /** The key with which a till's entries are sealed now. */
  SealKey of(String shop, String till) {
    return named(HOUSE + "-" + hex(shop) + "-" + hex(till));
  }

  /** Whether the text was sealed for that till by the key that entries of this format have. */
  boolean isGenuine(int format, String shop, String till, Sealed sealed) {
    return check(Stream.of(format == Chain.HOUSE_KEY ? named(HOUSE) : of(shop, till)), sealed);
  }

  /** Whether the text was sealed for that till, by its own key or by the house's. */
  boolean isGenuine(String shop, String till, Sealed sealed) {
    return check(all(shop, till).stream(), sealed);
  }

  /**
   * A text with its seal.
   *
   * @param signedWith the name of the key
   */
  record Sealed(String text, String signature, String signedWith) {}

  /** The keys of a till's entries, the present one first. */
  List<SealKey> all(String shop, String till) {
    return List.of(of(shop, till), named(HOUSE));
  }

  private static boolean check(Stream<SealKey> allowed, Sealed sealed) {
    return allowed
        .filter(key -> key.id().equals(sealed.signedWith()))
        .anyMatch(key -> key.isGenuine(sealed.text(), sealed.signature()));
  }

  private SealKey named(String name) {
    return known.computeIfAbsent(name, one -> new SealKey(keys.apply(one)));
  }

  /** Whatever the names of shop and till, they are one file in the key folder. */
  private static String hex(String name) {
    return HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
  }
}
