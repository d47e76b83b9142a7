package io.vitrine.booking.privacy;

import io.vitrine.shell.json.JsonParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
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
        .filter(name -> !name.isBlank())
        .forEach(name -> names.putIfAbsent(OwnLink.Whom.key(name), name.strip()));
    return List.copyOf(names.values());
  }

  /** Whether she has still to say which of several people she is. */
  public boolean isToChoose(OwnLink.Whom whom) {
    return !whom.isChosen() && names(whom).size() > 1;
  }

  private List<String> said(OwnLink.Whom whom) {
    return requests.remembered(whom.person()).map(OwnPeople::entries).orElse(List.of());
  }

  private static List<String> entries(String said) {
    try (var reader = JsonParts.createReader(new StringReader(said))) {
      return reader.readObject().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
          .map(entry -> entry.getString("name", ""))
          .toList();
    } catch (JsonException | ClassCastException | NullPointerException e) {
      return List.of();
    }
  }
}
