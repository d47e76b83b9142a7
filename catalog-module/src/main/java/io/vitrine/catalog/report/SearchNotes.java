package io.vitrine.catalog.report;

import io.vitrine.catalog.report.Noted.SearchWords;
import io.vitrine.shell.pace.AddressPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts searches and opened results in memory until they are written. A browser's search for the
 * same words counts once in half an hour; a result counts as opened only after such a search, so
 * that links that are passed on, robots and whoever makes up addresses count nothing.
 */
@ApplicationScoped
public class SearchNotes {

  /** So many browsers must have searched for words on a day before they are ever written. */
  static final int BROWSERS = 3;

  static final int LAST_PLACE = 50;
  private static final int LONGEST = 60;

  /** Words of a day that are held in memory; what comes beyond counts in the totals alone. */
  static final int MOST_WORDS = 5_000;

  /** An address, or a number of a telephone or a card. */
  private static final Pattern PERSONAL = Pattern.compile("@|(?:\\d[ .-]?){6}");

  private final Clock clock;
  private final AddressPace pace;
  private final Lately lately;
  private final Map<String, Tally> totals = new HashMap<>();
  private final Map<SearchWords, Waiting> words = new HashMap<>();
  private final Map<Integer, Long> places = new HashMap<>();
  private final List<Noted> ended = new ArrayList<>();
  private LocalDate day;

  @Inject
  public SearchNotes(
      @ConfigProperty(name = "VITRINE_REPORT_PACE", defaultValue = "200") int most, Clock clock) {
    this.clock = clock;
    this.pace = new AddressPace("VITRINE_REPORT_PACE", most, clock);
    this.lately = new Lately(clock);
    this.day = today();
  }

  /** For the container's proxy. */
  protected SearchNotes() {
    this.clock = null;
    this.pace = null;
    this.lately = null;
  }

  /** Words of today that wait for enough browsers, or what came since they were written last. */
  private static final class Waiting {
    private Tally tally = Tally.NONE;
    private Set<String> browsers = new HashSet<>();
  }

  /** Somebody searched for words, on the first page and without choosing anything. */
  public void searched(Browsing who, String language, String typed, boolean found) {
    String said = said(typed);
    if (said.isEmpty() || who.isRobot() || !pace.admits(who.address())) {
      return;
    }
    if (lately.add(lately.fingerprint("search", who.known(), language, said))) {
      count(who, new SearchWords(language, said), Tally.search(found));
    }
  }

  /**
   * Somebody opened a result of a search.
   *
   * @param place from 1
   */
  public void opened(Browsing who, String language, String typed, int place) {
    String said = said(typed);
    if (said.isEmpty() || place < 1 || who.isRobot() || !pace.admits(who.address())) {
      return;
    }
    if (!lately.has(lately.fingerprint("search", who.known(), language, said))) {
      return;
    }
    int counted = Math.min(place, LAST_PLACE + 1);
    if (lately.add(
        lately.fingerprint("place", who.known(), language, said, String.valueOf(place)))) {
      synchronized (this) {
        turn();
        places.merge(counted, 1L, Long::sum);
      }
    }
    if (lately.add(lately.fingerprint("answer", who.known(), language, said))) {
      count(who, new SearchWords(language, said), Tally.answer());
    }
  }

  private synchronized void count(Browsing who, SearchWords what, Tally one) {
    turn();
    totals.merge(what.language(), one, Tally::plus);
    boolean personal = PERSONAL.matcher(what.words()).find() || what.words().length() > LONGEST;
    if (personal || !words.containsKey(what) && words.size() >= MOST_WORDS) {
      return;
    }
    Waiting waiting = words.computeIfAbsent(what, w -> new Waiting());
    waiting.tally = waiting.tally.plus(one);
    if (waiting.browsers != null) {
      waiting.browsers.add(
          lately.fingerprint(day.toString(), who.known(), what.language(), what.words()));
      if (waiting.browsers.size() >= BROWSERS) {
        waiting.browsers = null;
      }
    }
  }

  /** What was counted since the last time, a day apiece; words of a day that ended are let go. */
  synchronized List<Noted> taken() {
    turn();
    take();
    List<Noted> taken = List.copyOf(ended);
    ended.clear();
    return taken;
  }

  private void take() {
    Map<SearchWords, Tally> shown = new HashMap<>();
    words.forEach(
        (what, waiting) -> {
          if (waiting.browsers == null && !waiting.tally.equals(Tally.NONE)) {
            shown.put(what, waiting.tally);
            waiting.tally = Tally.NONE;
          }
        });
    Noted noted = new Noted(day, Map.copyOf(totals), shown, Map.copyOf(places));
    totals.clear();
    places.clear();
    if (!noted.isEmpty()) {
      ended.add(noted);
    }
  }

  private void turn() {
    LocalDate now = today();
    if (!now.equals(day)) {
      take();
      words.clear();
      day = now;
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static String said(String typed) {
    return typed == null ? "" : typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
