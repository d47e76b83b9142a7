package io.vitrine.store.client.search;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.client.ClientNumber;
import io.vitrine.store.client.Phone;
import io.vitrine.store.client.search.FoldedWords.Match;
import io.vitrine.store.refund.ReceiptNumber;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people of the book by what they say: name (accents and one slip a word forgiven), telephone
 * number, e-mail address, number of a receipt, or the number on their card.
 */
@ApplicationScoped
public class FindClients {

  /** How many answers are shown; who is not among them says more of herself. */
  public static final int MOST = 20;

  private static final int MOST_NEAR = 200;

  /** How many characters are read: a receipt's code is longer than any name. */
  public static final int LONGEST = 500;

  private static final int FEWEST_DIGITS = 4;

  /** Entries that were merged lead to the one whose page it is. */
  private static final String ROW =
      "select distinct r.client, r.name, r.email, r.phone, r.shop, r.adviser_name,"
          + " r.last_contact_at";

  private static final String ENTRY =
      " from store.client c join store.client r on r.client = c.root where c.shop in (?)";

  private static final String HAS_KEY =
      "exists (select 1 from store.client_key k where k.client = led.client";

  private static final String LATEST_FIRST = " order by 7 desc, 1";

  private final EntityManager store;

  @Inject
  public FindClients(EntityManager store) {
    this.store = store;
  }

  /**
   * Of these shops' books, the best answer first, at most {@value #MOST}.
   *
   * @param words at least two characters, else nobody is found
   */
  public List<FoundClient> by(String words, Set<String> shops) {
    String typed = words == null ? "" : words.strip();
    if (typed.length() < 2 || typed.length() > LONGEST || shops.isEmpty()) {
      return List.of();
    }
    List<FoundClient> hers = byWhatIsHers(typed, shops);
    return hers.isEmpty() ? byName(typed, shops) : hers;
  }

  /** A book's people, the latest contact first. */
  public List<FoundClient> book(String shop, Optional<String> adviser, int first, int most) {
    return of(shop, adviser, ROW).ask(LATEST_FIRST).clients(store, first, most);
  }

  /** How many there are in it. */
  public long countBook(String shop, Optional<String> adviser) {
    return of(shop, adviser, "select count(*)").count(store);
  }

  private static Question of(String shop, Optional<String> adviser, String what) {
    Question question =
        new Question()
            .ask(what + " from store.client r where r.shop = ? and r.merged_into is null", shop);
    return adviser.map(staff -> question.ask(" and r.adviser = ?", staff)).orElse(question);
  }

  /** By something that is one person's; nobody where it does not look like that. */
  private List<FoundClient> byWhatIsHers(String typed, Set<String> shops) {
    if (typed.contains("@")) {
      return entry(shops, " and c.email like ? escape '!'", begun(typed.toLowerCase(Locale.ROOT)));
    }
    Optional<String> phone = phoneBegun(typed);
    if (phone.isPresent()) {
      return entry(shops, " and c.phone like ? escape '!'", begun(phone.get()));
    }
    List<FoundClient> byNumber =
        ClientNumber.in(typed)
            .map(number -> entry(shops, " and c.client = ?", number.value()))
            .orElse(List.of());
    return byNumber.isEmpty() && typed.chars().anyMatch(Character::isDigit)
        ? byReceipt(typed, shops)
        : byNumber;
  }

  private List<FoundClient> entry(Set<String> shops, String condition, String value) {
    return new Question()
        .ask(ROW + ENTRY, shops)
        .ask(condition + LATEST_FIRST, value)
        .clients(store, 0, MOST);
  }

  private static String begun(String word) {
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private static Optional<String> phoneBegun(String typed) {
    if (typed.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
      return Optional.empty();
    }
    try {
      return Optional.of(Phone.begun(typed));
    } catch (InvalidValue noPhone) {
      return Optional.empty();
    }
  }

  /** The number as printed, or the receipt's code as a scanner types it. */
  private List<FoundClient> byReceipt(String typed, Set<String> shops) {
    return ReceiptNumber.read(ReceiptNumber.scanned(typed))
        .flatMap(
            receipt ->
                shops.stream()
                    .filter(receipt::isOf)
                    .findFirst()
                    .map(shop -> bought(shop, receipt.number(), shops)))
        .orElse(List.of());
  }

  private List<FoundClient> bought(String shop, SeriesNumber number, Set<String> shops) {
    return new Question()
        .ask(
            ROW
                + " from store.sale s join store.client_visit v on v.shop = s.shop and v.visit ="
                + " s.visit join store.client c on c.client = v.client join store.client r on"
                + " r.client = c.root where s.shop = ? and s.series = ? and s.receipt_number = ?"
                + " and c.shop in (?)"
                + LATEST_FIRST,
            shop,
            number.series(),
            number.number(),
            shops)
        .clients(store, 0, MOST);
  }

  private List<FoundClient> byName(String typed, Set<String> shops) {
    List<String> words = new ArrayList<>(FoldedWords.of(typed));
    words.sort(Comparator.comparing(String::length).reversed());
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, FoundClient> found = new LinkedHashMap<>();
    named(words, false, shops, MOST).forEach(client -> found.put(client.number(), client));
    if (found.size() < MOST) {
      named(words, true, shops, MOST_NEAR).stream()
          .filter(client -> slips(words, client.name()) < Integer.MAX_VALUE)
          .sorted(Comparator.comparing(client -> slips(words, client.name())))
          .forEach(client -> found.putIfAbsent(client.number(), client));
    }
    return found.values().stream().limit(MOST).toList();
  }

  /**
   * The longest word leads: it has the fewest namesakes. The others are asked of whom it found,
   * each by its own index look-up: joined, the tens of thousands of a first name's near keys
   * outweigh the few of a surname.
   */
  private List<FoundClient> named(List<String> words, boolean near, Set<String> shops, int most) {
    Question question = new Question().ask(ROW + " from (select client from store.client_key k");
    begins(question, " where ", words.get(0));
    if (near) {
      question.ask(" union select client from store.client_key k");
      isNear(question, " where ", words.get(0));
    }
    question.ask(
        ") led join store.client c on c.client = led.client join store.client r on r.client ="
            + " c.root where c.shop in (?)",
        shops);
    for (String word : words.subList(1, words.size())) {
      question.ask(" and (" + HAS_KEY);
      begins(question, " and ", word);
      if (near) {
        question.ask(") or " + HAS_KEY);
        isNear(question, " and ", word);
      }
      question.ask("))");
    }
    return question.ask(LATEST_FIRST).clients(store, 0, most);
  }

  private static void isNear(Question question, String and, String word) {
    question.ask(and + "k.kind = 'N' and k.word in (?)", FoldedWords.nearKeys(word));
  }

  /** A span of the index with the words in it; the pattern alone is no span in every collation. */
  private static void begins(Question question, String and, String word) {
    question.ask(and + "k.kind = 'W' and k.word >= ?", word);
    String stem = word.replaceAll("[z9]+$", "");
    if (!stem.isEmpty()) {
      int last = stem.length() - 1;
      String behind = stem.substring(0, last) + (char) (stem.charAt(last) + 1);
      question.ask(" and k.word < ?", behind);
    }
    question.ask(" and k.word like ?", word + "%");
  }

  /** How many words answer only by a slip; more than any number where one does not answer. */
  private static int slips(List<String> words, String name) {
    List<String> names = FoldedWords.of(name);
    int slips = 0;
    for (String word : words) {
      Match best =
          names.stream()
              .map(of -> FoldedWords.match(word, of))
              .min(Comparator.naturalOrder())
              .orElse(Match.NOT);
      if (best == Match.NOT) {
        return Integer.MAX_VALUE;
      }
      slips += best == Match.NEAR ? 1 : 0;
    }
    return slips;
  }
}
