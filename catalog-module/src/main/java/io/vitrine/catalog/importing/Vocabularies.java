package io.vitrine.catalog.importing;

import io.vitrine.catalog.document.Documents;
import io.vitrine.catalog.importing.row.Vocabulary;
import io.vitrine.catalog.media.Pictures;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.shop.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rows may speak of at this moment. */
@ApplicationScoped
public class Vocabularies {

  /** Names of pictures of which the address is remembered within one import. */
  private static final int REMEMBERED = 2_000;

  private final Categories categories;
  private final Shops shops;
  private final Pictures pictures;
  private final Documents documents;
  private final SentAlong sentAlong;

  @Inject
  public Vocabularies(
      Categories categories,
      Shops shops,
      Pictures pictures,
      Documents documents,
      SentAlong sentAlong) {
    this.categories = categories;
    this.shops = shops;
    this.pictures = pictures;
    this.documents = documents;
    this.sentAlong = sentAlong;
  }

  /** For rows that are written by hand. */
  public Vocabulary now() {
    return with(Map.of(), Set.of());
  }

  /** For this import; what was sent along with a dry run counts although it is not taken in yet. */
  Vocabulary of(ImportReading job) throws IOException {
    UUID id = UUID.fromString(job.id());
    return job.dryRun()
        ? with(
            sentAlong.attributes(id).stream()
                .collect(Collectors.toMap(AttributeEntry::code, Function.identity())),
            sentAlong.pictures(id))
        : now();
  }

  private Vocabulary with(Map<String, AttributeEntry> defined, Set<String> pictureNames) {
    Map<String, AttributeEntry> attributes = new HashMap<>();
    categories.attributes().forEach(a -> attributes.put(a.code(), a));
    attributes.putAll(defined);
    Function<String, Optional<String>> known = remembering(pictures::addressOf);
    return new Vocabulary(
        attributes,
        shops.all().stream().collect(Collectors.toMap(Shop::code, Vocabularies::floors)),
        remembering(documents::of).andThen(Optional::isPresent)::apply,
        name ->
            known
                .apply(name)
                .or(
                    () ->
                        pictureNames.contains(name)
                            ? Optional.of("/media/" + name)
                            : Optional.empty()));
  }

  private static Set<Integer> floors(Shop shop) {
    return shop.floors().stream().map(Shop.Floor::number).collect(Collectors.toSet());
  }

  private static <T> Function<String, Optional<T>> remembering(
      Function<String, Optional<T>> lookup) {
    Map<String, Optional<T>> latest =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Optional<T>> eldest) {
            return size() > REMEMBERED;
          }
        };
    return name -> latest.computeIfAbsent(name, lookup);
  }
}
