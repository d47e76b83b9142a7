package io.vitrine.catalog.browse.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Addresses as the world knows them: from the configuration, never from a header of the request,
 * which anybody can write.
 */
@ApplicationScoped
class PublicAddress {

  private final String house;

  @Inject
  PublicAddress(
      @ConfigProperty(name = "VITRINE_PUBLIC_URL", defaultValue = "http://localhost:8080")
          String house) {
    this.house = house.replaceAll("/+$", "");
  }

  /** The same page in a language. */
  public record Alternate(String language, String href) {}

  String of(String path) {
    return house + path;
  }

  List<Alternate> alternates(String canonical) {
    String with = canonical + (canonical.contains("?") ? "&" : "?") + "lang=";
    return List.of(
        new Alternate("fr", with + "fr"),
        new Alternate("en", with + "en"),
        new Alternate("x-default", canonical));
  }
}
