package io.vitrine.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Addresses as the world knows them: from the configuration, never from a header of the request,
 * which anybody can write.
 */
@ApplicationScoped
public class PublicAddress {

  private final String house;

  @Inject
  public PublicAddress(
      @ConfigProperty(name = "VITRINE_PUBLIC_URL", defaultValue = "http://localhost:8080")
          String house) {
    this.house = house.replaceAll("/+$", "");
  }

  /** The same page in a language. */
  public record Alternate(String language, String href) {}

  public String of(String path) {
    return house + path;
  }

  /** A page in one language, whatever its reader's browser prefers. */
  public String of(String path, String language) {
    return of(path) + (path.contains("?") ? "&" : "?") + "lang=" + language;
  }

  /** Every language of a page; the address without one leaves it to the reader's browser. */
  public List<Alternate> alternates(String path) {
    return List.of(
        new Alternate("fr", of(path, "fr")),
        new Alternate("en", of(path, "en")),
        new Alternate("x-default", of(path)));
  }
}
