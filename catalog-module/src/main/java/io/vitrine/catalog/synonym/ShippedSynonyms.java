package io.vitrine.catalog.synonym;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The shipped lines with what the catalogue manager has switched off of them. */
@ApplicationScoped
public class ShippedSynonyms {

  private static final List<String> LANGUAGES = List.of("fr", "en");

  private final Sql sql;

  @Inject
  public ShippedSynonyms(Sql sql) {
    this.sql = sql;
  }

  /** All of them, French first, in the order of the thesaurus. */
  public List<ShippedSynonym> all() {
    Map<String, ShippedSynonym> off = off();
    List<ShippedSynonym> all = new ArrayList<>();
    for (String language : LANGUAGES) {
      for (String line : ShippedLines.of(language)) {
        ShippedSynonym on = ShippedSynonym.on(language, line);
        all.add(off.getOrDefault(on.id(), on));
      }
    }
    return List.copyOf(all);
  }

  /** Those with these letters in them, however they are accented; those switched off first. */
  public List<ShippedSynonym> with(String words) {
    String wanted = folded(words == null ? "" : words.strip());
    List<ShippedSynonym> found =
        all().stream().filter(shipped -> folded(shipped.line()).contains(wanted)).toList();
    List<ShippedSynonym> offFirst = new ArrayList<>(found.stream().filter(s -> !s.on()).toList());
    offFirst.addAll(found.stream().filter(ShippedSynonym::on).toList());
    return List.copyOf(offFirst);
  }

  public Optional<ShippedSynonym> of(String id) {
    return all().stream().filter(shipped -> shipped.id().equals(id)).findFirst();
  }

  /** The lines of a language that are on, as the search reads them. */
  public List<String> lines(String language) {
    return all().stream()
        .filter(shipped -> shipped.on() && shipped.language().equals(language))
        .map(ShippedSynonym::line)
        .toList();
  }

  private Map<String, ShippedSynonym> off() {
    Map<String, ShippedSynonym> off = new HashMap<>();
    sql.list(
            "select language, line, changed, changed_by from catalog.shipped_synonym_off",
            row ->
                new ShippedSynonym(
                    row.getString("language"),
                    row.getString("line"),
                    false,
                    Sql.instant(row, "changed"),
                    row.getString("changed_by")))
        .forEach(shipped -> off.put(shipped.id(), shipped));
    return off;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
