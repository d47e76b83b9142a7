package io.vitrine.catalog.media.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The files of three.js that the build took out of its WebJar. Its parts import each other as
 * {@code 'three'}; a page could explain that name only by an import map, which is an inline script
 * and forbidden here. So the name becomes an address when a file is read.
 */
@Named("three")
@ApplicationScoped
public class ThreeFiles {

  static final String ROOT = "/webjars/three/";

  private static final String MAIN = "build/three.module.min.js";
  private static final String NOTE = "META-INF/maven/org.webjars.npm/three/pom.properties";
  private static final Pattern NAME = Pattern.compile("(?:[A-Za-z0-9]+/){0,4}[A-Za-z0-9.]+\\.js");
  private static final Pattern BARE = Pattern.compile("(\\bfrom\\s*)(['\"])three\\2");

  private final String version = readVersion();
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /** Below which address the files of this version are. */
  public String getBase() {
    return ROOT + version + '/';
  }

  /**
   * A script as browsers get it; nothing where there is none.
   *
   * @param path behind {@link #ROOT}
   */
  Optional<byte[]> script(String path) {
    if (!path.startsWith(version + '/')
        || !NAME.matcher(path.substring(version.length() + 1)).matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(read.computeIfAbsent(path, this::addressed));
  }

  private byte[] addressed(String path) {
    try (InputStream file = open("META-INF/resources/webjars/three/" + path)) {
      return file == null
          ? null
          : BARE.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
              .replaceAll("$1$2" + getBase() + MAIN + "$2")
              .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("three.js could not be read: " + path, e);
    }
  }

  private static String readVersion() {
    try (InputStream note = open(NOTE)) {
      Properties properties = new Properties();
      properties.load(note);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("the version of three.js could not be read", e);
    }
  }

  private static InputStream open(String resource) {
    return ThreeFiles.class.getClassLoader().getResourceAsStream(resource);
  }
}
