package io.vitrine.catalog.media;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes with the house: drawings, photographs in sizes and formats (see {@link
 * io.vitrine.shell.page.PictureAddress}) and models. Each is looked for once.
 */
final class HouseMedia {

  private static final String DRAWINGS = "META-INF/resources/media/";
  private static final String PHOTOGRAPHS = "demo/pictures/";

  private static final String MODELS = "demo/models/";

  private static final Pattern DRAWN = Pattern.compile("demo/[a-z0-9][a-z0-9-]{0,80}\\.svg");
  private static final Pattern TAKEN =
      Pattern.compile("demo/([a-z0-9][a-z0-9-]{0,80})\\.(avif|webp|jpg)");

  private static final Pattern MODELLED = Pattern.compile("demo/([a-z0-9][a-z0-9-]{0,80}\\.glb)");

  private static final Map<String, String> TYPES =
      Map.of("avif", "image/avif", "webp", "image/webp", "jpg", "image/jpeg");

  /** A photograph without a width in its name is the largest. */
  private static final List<String> LARGEST = List.of("-1600", "-800");

  private static final Map<String, HouseFile> FOUND = new ConcurrentHashMap<>();

  private HouseMedia() {}

  /** Nothing for a name that is not one of the house's, whatever it looks like. */
  static Optional<HouseFile> of(String name) {
    HouseFile known = FOUND.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<HouseFile> found = find(name);
    found.ifPresent(file -> FOUND.put(name, file));
    return found;
  }

  static boolean isPicture(String name) {
    return !name.endsWith(".glb") && of(name).isPresent();
  }

  private static Optional<HouseFile> find(String name) {
    if (DRAWN.matcher(name).matches()) {
      return resource(DRAWINGS + name).map(at -> HouseFile.of(at, "image/svg+xml"));
    }
    Matcher modelled = MODELLED.matcher(name);
    if (modelled.matches()) {
      return resource(MODELS + modelled.group(1)).map(at -> HouseFile.of(at, MediaStore.MODEL));
    }
    Matcher taken = TAKEN.matcher(name);
    if (!taken.matches()) {
      return Optional.empty();
    }
    String type = TYPES.get(taken.group(2));
    String ending = '.' + taken.group(2);
    return resource(PHOTOGRAPHS + taken.group(1) + ending)
        .or(() -> largest(taken.group(1), ending))
        .map(at -> HouseFile.of(at, type));
  }

  private static Optional<URL> largest(String name, String ending) {
    return LARGEST.stream()
        .map(width -> resource(PHOTOGRAPHS + name + width + ending))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<URL> resource(String path) {
    return Optional.ofNullable(HouseMedia.class.getClassLoader().getResource(path));
  }
}
