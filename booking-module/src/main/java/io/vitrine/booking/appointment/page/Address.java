package io.vitrine.booking.appointment.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An address of the house with its parameters; empty ones are left out. */
public record Address(String path, Map<String, String> parameters) {

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  public Address with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    if (value == null || value.toString().isEmpty()) {
      more.remove(name);
    } else {
      more.put(name, value.toString());
    }
    return new Address(path, more);
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : path
            + parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
