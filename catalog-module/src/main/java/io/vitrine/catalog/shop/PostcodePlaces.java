package io.vitrine.catalog.shop;

import io.vitrine.shell.InvalidValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where French postcodes are, from a small table: towns and districts by their own code, some with
 * no town of their own by what lies around, those of no place by the middle of their department.
 */
public final class PostcodePlaces {

  private static final int WHOLE = 5;
  private static final int SHORTEST = 2;
  private static final int TOWN_KM = 5;
  private static final int AROUND_KM = 15;
  private static final double EARTH_KM = 6_371;
  private static final Map<String, Place> PLACES = read();

  private PostcodePlaces() {}

  /**
   * A place on the map.
   *
   * @param within to how many kilometres that is true
   */
  public record Place(String name, double latitude, double longitude, int within) {

    /** A town or district; else what lies around, or the middle of a department. */
    public boolean exact() {
      return within <= TOWN_KM;
    }

    /** Neither a town nor what lies around one. */
    public boolean wholeDepartment() {
      return within > AROUND_KM;
    }

    /** As the crow flies, in kilometres. */
    public double kilometresTo(double otherLatitude, double otherLongitude) {
      double south = Math.toRadians(latitude);
      double north = Math.toRadians(otherLatitude);
      double up = Math.sin((north - south) / 2);
      double across = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
      double half = up * up + Math.cos(south) * Math.cos(north) * across * across;
      return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
  }

  /** Empty for a postcode of no department on the continent or Corsica. */
  public static Optional<Place> of(String postcode) {
    if (!isPostcode(postcode)) {
      throw new InvalidValue("a French postcode has five digits");
    }
    for (int length = WHOLE; length >= SHORTEST; length--) {
      Place place = PLACES.get(postcode.substring(0, length));
      if (place != null) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  public static boolean isPostcode(String text) {
    return text != null && text.matches("\\d{5}");
  }

  /** Of a department or territory overseas: 971 to 978 and 984 to 988. */
  public static boolean isOverseas(String postcode) {
    return isPostcode(postcode) && postcode.matches("97[1-8]\\d\\d|98[4-8]\\d\\d");
  }

  private static Map<String, Place> read() {
    try (InputStream in = PostcodePlaces.class.getResourceAsStream("postcodes.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(",", 5))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0],
                  cells ->
                      new Place(
                          cells[4],
                          Double.parseDouble(cells[1]),
                          Double.parseDouble(cells[2]),
                          Integer.parseInt(cells[3]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
