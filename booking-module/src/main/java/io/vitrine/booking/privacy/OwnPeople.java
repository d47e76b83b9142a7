package io.vitrine.booking.privacy;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.privacy.OwnNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who shares an address. Whoever reads its letters may be one of several people, and sees and
 * erases only what stands under the names that she says are hers.
 */
@ApplicationScoped
public class OwnPeople {

  private final ReadOwn readOwn;
  private final PrivacyRequests requests;

  @Inject
  public OwnPeople(ReadOwn readOwn, PrivacyRequests requests) {
    this.readOwn = readOwn;
    this.requests = requests;
  }

  OwnPeople() {
    this(null, null);
  }

  /** The names under that address, here and in the shops as far as they have answered. */
  public List<String> names(OwnLink.Whom whom) {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.concat(readOwn.names(whom.email()).stream(), said(whom).stream())
        .filter(name -> !OwnNames.key(name).isEmpty())
        .forEach(name -> names.putIfAbsent(OwnNames.key(name), name.strip()));
    return List.copyOf(names.values());
  }

  /** Whether she has still to say which of several people she is. */
  public boolean isToChoose(OwnLink.Whom whom) {
    return !whom.isChosen() && names(whom).size() > 1;
  }

  private List<String> said(OwnLink.Whom whom) {
    return requests.remembered(whom.person()).map(OwnPeople::said).orElse(List.of());
  }

  /**
   * As {@code booking-privacy-names.json} has them; an answer of before that was told has the names
   * of the book at its entries alone.
   */
  static List<String> said(String answer) {
    try (var reader = JsonParts.createReader(new StringReader(answer))) {
      JsonObject said = reader.readObject();
      return said.containsKey("names")
          ? said.getJsonArray("names").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .toList()
          : said.getJsonArray("entries").getValuesAs(JsonObject.class).stream()
              .map(entry -> entry.getString("name", ""))
              .filter(name -> !name.isBlank())
              .toList();
    } catch (JsonException | ClassCastException | NullPointerException e) {
      return List.of();
    }
  }
}
