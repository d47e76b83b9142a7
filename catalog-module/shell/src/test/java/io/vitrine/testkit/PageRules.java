package io.vitrine.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every page and bundle keeps to; each rule answers with the places that break it. */
public final class PageRules {

  private static final Map<String, Pattern> FORBIDDEN =
      Map.of(
          "f:ajax does not work under the policy", Pattern.compile("<f:ajax"),
          "h:commandLink does not work under the policy", Pattern.compile("<h:commandLink"),
          "an inline handler", Pattern.compile("\\son(click|change|load|submit)=\""),
          "an inline style", Pattern.compile("\\sstyle=\""),
          "an inline script", Pattern.compile("<script(?![^>]*(src=|application/ld\\+json))[^>]*>"),
          "a wide space before a sign; shellText.colon and texts have the narrow one",
              Pattern.compile("(&#160;|&nbsp;|\u00a0)[;:!?\u00bb]|\u00ab(&#160;|&nbsp;|\u00a0)"),
          "a sign behind a space for readers of both languages",
              Pattern.compile("(\\}|</\\w+>) [;:!?](\\s|<|$)"));

  /** A plain or a wide space where French wants a narrow one. */
  private static final Pattern WIDE =
      Pattern.compile(
          "[\\p{L}\\d)}\u00bb] [;:!?](\\s|$)|\u00a0[;:!?\u00bb]|\u00ab[ \u00a0]| \u00bb");

  /** A form sends its own name as a parameter, which hides one of the address with that name. */
  private static final Pattern FORM = Pattern.compile("<h:form[^>]*\\sid=\"([^\"#]+)\"");

  private static final Pattern PARAMETER =
      Pattern.compile("<f:viewParam[^>]*\\sname=\"([^\"#]+)\"");
  private static final Pattern INCLUDED = Pattern.compile("<ui:include\\s+src=\"/([^\"#]+)\"");

  private PageRules() {}

  /** Pages below that folder that hold what the content security policy forbids. */
  public static List<String> forbiddenIn(Path folder) {
    List<String> found = new ArrayList<>();
    for (Path page : files(folder, ".xhtml")) {
      String text = read(page);
      FORBIDDEN.forEach(
          (what, pattern) -> {
            if (pattern.matcher(text).find()) {
              found.add(folder.relativize(page) + ": " + what);
            }
          });
      Set<String> forms = all(FORM, whole(folder, page));
      forms.retainAll(all(PARAMETER, text));
      forms.forEach(name -> found.add(folder.relativize(page) + ": a form named like " + name));
    }
    return found;
  }

  /** A page with what it includes. */
  private static String whole(Path folder, Path page) {
    String text = read(page);
    StringBuilder whole = new StringBuilder(text);
    for (String part : all(INCLUDED, text)) {
      Path included = folder.resolve(part);
      if (Files.exists(included)) {
        whole.append(whole(folder, included));
      }
    }
    return whole.toString();
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
  }

  /** Keys that stand in one language only, and French texts without their narrow spaces. */
  public static List<String> brokenTextsIn(Path folder) {
    List<String> found = new ArrayList<>();
    for (Path french : files(folder, "_fr.properties")) {
      Path english = french.resolveSibling(french.getFileName().toString().replace("_fr.", "_en."));
      Properties fr = load(french);
      Properties en = Files.exists(english) ? load(english) : new Properties();
      TreeSet<Object> onlyOne = new TreeSet<>(fr.keySet());
      onlyOne.removeAll(en.keySet());
      TreeSet<Object> onlyOther = new TreeSet<>(en.keySet());
      onlyOther.removeAll(fr.keySet());
      onlyOne.addAll(onlyOther);
      onlyOne.forEach(key -> found.add(folder.relativize(french) + ": only one language: " + key));
      fr.forEach(
          (key, text) -> {
            if (WIDE.matcher(text.toString()).find()) {
              found.add(folder.relativize(french) + ": no narrow space at a sign: " + key);
            }
          });
    }
    return found;
  }

  /** Pages that anybody may open: those outside the folders of staff. */
  public static List<String> publicPagesIn(Path webapp) {
    return files(webapp, ".xhtml").stream()
        .map(page -> webapp.relativize(page).toString().replace('\\', '/'))
        .filter(page -> !page.matches("(staff|manage|back-office|WEB-INF)/.*"))
        .sorted()
        .toList();
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
