package io.vitrine.booking.agenda;

import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who is on the phone among those who booked before in the shops of the person who asks. It
 * is no client book: it knows what appointments of the last three years know, nothing else.
 */
@ApplicationScoped
public class FindContact {

  /** How many a page shows. */
  public static final int PAGE = 8;

  private static final Duration MEMORY = Duration.ofDays(3 * 365);
  private static final int LAST_PAGE = 50;

  private static final String FOLDED =
      "translate(replace(replace(lower(%s), 'œ', 'oe'), 'æ', 'ae'),"
          + " 'àâäáãåéèêëíîïìóôöòõúùûüçñÿ', 'aaaaaaeeeeiiiiooooouuuucny')";
  private static final String DIGITS =
      Stream.of(" ", "(", ")", ".", "+", "-")
          .reduce(
              "coalesce(a.phone, '')", (text, sign) -> "replace(" + text + ", '" + sign + "', '')");

  private static final String SAME =
      "partition by lower(a.customer_name), lower(coalesce(a.email, '')), coalesce(a.phone, '')";

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public FindContact(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  FindContact() {
    this(null, null);
  }

  /** A page of people, and whether there is another behind it. */
  public record Found(List<Contact> people, boolean more) {}

  /**
   * Whose name or e-mail address holds each of the words, or whose number the digits; the one met
   * latest first.
   *
   * @param page from 1
   */
  public Found find(Collection<String> shops, String typed, int page) {
    SearchWords words = SearchWords.of(typed);
    if (words.isTooShort() || shops.isEmpty() || page < 1 || page > LAST_PAGE) {
      return new Found(List.of(), false);
    }
    List<Object> values = new ArrayList<>();
    String where = inShops(shops, values) + " and " + holding(words, values);
    List<Contact> people = read(where, values, PAGE + 1, (page - 1) * PAGE);
    return new Found(people.subList(0, Math.min(PAGE, people.size())), people.size() > PAGE);
  }

  /** The person of that appointment, if it is one of those shops'. */
  public Optional<Contact> of(Collection<String> shops, String number) {
    if (shops.isEmpty() || number == null) {
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>();
    String where = inShops(shops, values) + " and a.number = " + next(values, number);
    return read(where, values, 1, 0).stream().findFirst();
  }

  private String inShops(Collection<String> shops, List<Object> values) {
    List<String> names = shops.stream().map(shop -> next(values, shop)).toList();
    Instant since = clock.instant().minus(MEMORY);
    return "a.shop in ("
        + String.join(", ", names)
        + ") and a.from_at > "
        + next(values, since.atOffset(ZoneOffset.UTC));
  }

  private static String holding(SearchWords words, List<Object> values) {
    if (!words.digits().isEmpty()) {
      return within(words.digits(), DIGITS, values);
    }
    return String.join(
        " and ",
        words.words().stream()
            .map(
                word ->
                    "("
                        + within(word, FOLDED.formatted("a.customer_name"), values)
                        + " or "
                        + within(word, "lower(coalesce(a.email, ''))", values)
                        + ")")
            .toList());
  }

  private static String within(String word, String text, List<Object> values) {
    return "position(cast(" + next(values, word) + " as varchar(80)) in " + text + ") > 0";
  }

  private static String next(List<Object> values, Object value) {
    values.add(value);
    return "?" + values.size();
  }

  private List<Contact> read(String where, List<Object> values, int most, int first) {
    Query query =
        em.createNativeQuery(
            "select number, customer_name, email, phone, shop, topic, language, staff, staff_name,"
                + " from_at, times from (select a.number, a.customer_name, a.email, a.phone,"
                + " a.shop, a.topic, a.language, a.staff, a.staff_name, a.from_at,"
                + " row_number() over ("
                + SAME
                + " order by a.from_at desc) as nth, count(*) over ("
                + SAME
                + ") as times from booking.appointment a where "
                + where
                + ") found where nth = 1 order by from_at desc, number limit "
                + most
                + " offset "
                + first);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> contact((Object[]) row)).toList();
  }

  private static Contact contact(Object[] row) {
    return new Contact(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        new Contact.Met((String) row[7], (String) row[8], InstantColumn.read(row[9])),
        ((Number) row[10]).longValue());
  }
}
