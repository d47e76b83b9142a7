package io.vitrine.store.showing.page;

import io.vitrine.shell.page.Language;
import io.vitrine.store.client.ClientView.Promise;
import io.vitrine.store.dossier.Article;
import io.vitrine.store.showing.Matter;
import io.vitrine.store.showing.NextStep;
import io.vitrine.store.showing.VisitLine;
import io.vitrine.store.showing.Why;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What was noted of visits, in the reader's words. */
@Named
@RequestScoped
public class Wording {

  private static final String TEXTS = "io.vitrine.store.showing.texts";

  private final Language language;

  @Inject
  public Wording(Language language) {
    this.language = language;
  }

  Wording() {
    this(null);
  }

  public String say(String key, Object... words) {
    return language.say(TEXTS, key, words);
  }

  /** A day without its year: what matters now is near. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM", language.getLocale()).format(day);
  }

  private String dayOfYear(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", language.getLocale()).format(day);
  }

  /** What an article is called; its number where nothing was ever heard of it. */
  public String name(Article article, String sku) {
    return article == null ? sku : language.pick(article.name().fr(), article.name().en());
  }

  /** Why something was not taken. */
  public String why(Why why) {
    return why.reason() == Why.Reason.OWN_WORDS
        ? why.words()
        : say("reason." + why.reason()) + (why.words() == null ? "" : ", " + why.words());
  }

  /** What comes next. */
  public String next(NextStep step) {
    return next(step.kind(), step.words() == null ? "" : step.words(), step.on());
  }

  private String next(NextStep.Kind kind, String words, LocalDate on) {
    List<String> parts = new ArrayList<>();
    if (kind != NextStep.Kind.OWN_WORDS) {
      parts.add(say("next." + kind));
    }
    if (!words.isEmpty()) {
      parts.add(words);
    }
    if (on != null) {
      parts.add(day(on));
    }
    return String.join(", ", parts);
  }

  /** What became of a line, with its reason or its paper. */
  public String became(VisitLine line) {
    String word = say("became." + line.became());
    if (line.why() != null) {
      return say("becameWhy", word, why(line.why()));
    }
    return line.paper() == null ? word : word + " " + line.paper();
  }

  String of(Matter matter) {
    List<Object> words = matter.words();
    return switch (matter.kind()) {
      case DISLIKES, MESSAGE, ROOM, LIKED, NOTED -> (String) words.get(0);
      case STANDS -> say("stands", words.get(0), words.get(1));
      case OWNS -> say("owns", words.get(0), dayOfYear((LocalDate) words.get(1)));
      case PROMISED -> promised(words);
      case ANSWERED -> answered((String) words.get(0), (String) words.get(1));
      case AGREED ->
          next(
              (NextStep.Kind) words.get(0),
              (String) words.get(1),
              words.size() > 2 ? (LocalDate) words.get(2) : null);
      case LEFT -> left(words);
    };
  }

  private String answered(String words, String not) {
    String rather = not.isEmpty() ? "" : say("ratherNot", not);
    if (words.isEmpty()) {
      return not.isEmpty() ? say("saidYes") : rather;
    }
    return not.isEmpty() ? words : words + " · " + rather;
  }

  private String promised(List<Object> words) {
    String what = say("promised." + ((Promise.Kind) words.get(0)).name(), words.get(1));
    return words.size() > 2 ? say("until", what, day((LocalDate) words.get(2))) : what;
  }

  private String left(List<Object> words) {
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < words.size(); at += 3) {
      String name = (String) words.get(at);
      String because =
          words.get(at + 1) instanceof Why.Reason reason
              ? why(reason, (String) words.get(at + 2))
              : "";
      parts.add(because.isEmpty() ? name : say("becameWhy", name, because));
    }
    return String.join(" · ", parts);
  }

  private String why(Why.Reason reason, String words) {
    return why(new Why(reason, words));
  }
}
