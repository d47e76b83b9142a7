package io.vitrine.thread;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Follows every link that a person finds, a few of each sort, and tells which lead nowhere. Pages
 * read and change nothing, so that following all of them is allowed.
 */
final class Wander {

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"#]+)");

  /** A part of an address that names one of many: a number, a code, a long mark. */
  private static final Pattern ONE_OF_MANY = Pattern.compile(".*[0-9A-Z].*|.{25,}");

  private static final Set<String> SHELVES =
      Set.of("category", "product", "style", "search", "compare", "in-shops");

  private static final int OF_A_SORT = 2;
  private static final int OF_A_SHELF = 8;
  private static final int PAGES = 400;

  private final APIRequestContext person;
  private final URI base;
  private final Deque<String> ahead = new ArrayDeque<>();
  private final Set<String> met = new HashSet<>();
  private final Map<String, Integer> sorts = new HashMap<>();
  private int seen;

  /** Somebody with the cookies of that context. */
  Wander(APIRequestContext person, URI base) {
    this.person = person;
    this.base = base;
  }

  /** The links that did not lead to a page, each with its status and where it stands. */
  List<String> from(String... paths) {
    List<String> nowhere = new ArrayList<>();
    Map<String, String> stands = new HashMap<>();
    ahead.addAll(List.of(paths));
    met.addAll(List.of(paths));
    while (!ahead.isEmpty() && seen < PAGES) {
      String path = ahead.remove();
      APIResponse answer = get(path);
      seen++;
      if (answer.status() >= 400) {
        nowhere.add(answer.status() + " " + path + " on " + stands.get(path));
      } else if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
        links(path, answer.text()).forEach(link -> stands.putIfAbsent(link, path));
      }
      answer.dispose();
    }
    return nowhere;
  }

  /** How many pages it went through. */
  int seen() {
    return seen;
  }

  private APIResponse get(String path) {
    return person.get(
        base.resolve(path).toString(),
        RequestOptions.create().setHeader("Accept", "text/html,*/*;q=0.8").setTimeout(60_000));
  }

  private List<String> links(String path, String page) {
    List<String> fresh = new ArrayList<>();
    Matcher matcher = LINK.matcher(page);
    while (matcher.find()) {
      URI link = target(path, matcher.group(1).replace("&amp;", "&"));
      if (link != null && met.add(address(link)) && isOneMore(link)) {
        fresh.add(address(link));
      }
    }
    ahead.addAll(fresh);
    return fresh;
  }

  private URI target(String path, String written) {
    if (written.matches("(mailto|tel|sms|data|webcal|geo):.*")) {
      return null;
    }
    URI link = base.resolve(path).resolve(written.replace(" ", "%20").replace("|", "%7C"));
    return base.getAuthority().equals(link.getAuthority()) ? link : null;
  }

  private static String address(URI link) {
    return link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
  }

  private boolean isOneMore(URI link) {
    String first = link.getRawPath().split("/", 3)[1];
    boolean shelf = SHELVES.contains(first);
    return sorts.merge(shelf ? first : sort(link), 1, Integer::sum)
        <= (shelf ? OF_A_SHELF : OF_A_SORT);
  }

  private static String sort(URI link) {
    String way =
        Arrays.stream(link.getRawPath().split("/"))
            .map(part -> ONE_OF_MANY.matcher(part).matches() ? "*" : part)
            .collect(Collectors.joining("/"));
    return link.getRawQuery() == null
        ? way
        : way
            + Arrays.stream(link.getRawQuery().split("&"))
                .map(asked -> asked.split("=", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
  }
}
