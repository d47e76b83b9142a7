package io.vitrine.store.showing;

import io.vitrine.store.client.ClientFact;
import io.vitrine.store.client.ClientView.Bought;
import io.vitrine.store.client.ClientView.Promise;
import io.vitrine.store.client.Recalled;
import io.vitrine.store.dossier.DossierView;
import io.vitrine.store.neighbour.Talk;
import io.vitrine.store.showing.Matter.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What an adviser must know before she walks up to somebody, and no more: at most seven short
 * statements, which is what ten seconds read (four words a second, six words a statement).
 */
public final class WhatMatters {

  /** As many as ten seconds are enough for. */
  public static final int MOST = 7;

  /** Longer words are cut; the whole stands one tap away. */
  public static final int LONGEST = 90;

  private static final int FEW = 3;

  private WhatMatters() {}

  /**
   * @param lengths says millimetres in the reader's words
   * @param names says an article's number in the reader's words
   * @param bought the same of what she bought
   */
  public record Sayings(
      Function<Integer, String> lengths,
      Function<String, String> names,
      Function<Bought, String> bought) {}

  public static List<Matter> of(DossierView dossier, Known known, LocalDate today, Sayings say) {
    List<Matter> all = new ArrayList<>();
    facts(known, ClientFact.Kind.DISLIKE, Kind.DISLIKES, all);
    text(Kind.MESSAGE, dossier.headline().message(), all);
    answered(dossier, say, all);
    room(dossier, known, say, all);
    known.client().ifPresent(client -> promised(client, today, all));
    known.earlier().stream().findFirst().ifPresent(last -> last(last, say, all));
    stands(dossier, all);
    known.client().ifPresent(client -> owns(client, today, say, all));
    return all.stream().sorted(Comparator.comparing(Matter::kind)).limit(MOST).toList();
  }

  private static void facts(Known known, ClientFact.Kind of, Kind kind, List<Matter> all) {
    known
        .client()
        .map(
            client ->
                client.facts().stream()
                    .filter(fact -> fact.getKind() == of)
                    .limit(FEW)
                    .map(ClientFact::getWords)
                    .toList())
        .ifPresent(words -> text(kind, String.join(", ", words), all));
  }

  /** Her words and, by name, what she would rather not see. */
  private static void answered(DossierView dossier, Sayings say, List<Matter> all) {
    Talk.Reply reply = dossier.headline().talk().reply();
    if (reply != null) {
      String not =
          String.join(
              ", ",
              reply.verdicts().stream()
                  .filter(verdict -> verdict.says() == Talk.Says.RATHER_NOT)
                  .limit(FEW)
                  .map(verdict -> say.names().apply(verdict.sku()))
                  .toList());
      String words = reply.words() == null ? "" : cut(reply.words());
      all.add(new Matter(Kind.ANSWERED, List.of(words, cut(not))));
    }
  }

  private static void room(DossierView dossier, Known known, Sayings say, List<Matter> all) {
    List<String> parts = new ArrayList<>();
    dossier.headline().room().measures().stream()
        .limit(FEW)
        .forEach(one -> parts.add(one.label() + " " + say.lengths().apply(one.lengthMm())));
    if (parts.isEmpty()) {
      facts(known, ClientFact.Kind.ROOM, Kind.ROOM, all);
    } else {
      text(Kind.ROOM, String.join(", ", parts), all);
    }
  }

  private static void promised(Recalled client, LocalDate today, List<Matter> all) {
    client.promises().stream()
        .filter(open -> open.until() == null || !open.until().isBefore(today))
        .findFirst()
        .ifPresent(open -> all.add(promise(open)));
  }

  private static Matter promise(Promise open) {
    return new Matter(
        Kind.PROMISED,
        open.until() == null
            ? List.of(open.kind(), open.number())
            : List.of(open.kind(), open.number(), open.until()));
  }

  private static void last(Earlier last, Sayings say, List<Matter> all) {
    last.ended()
        .map(VisitEnd::next)
        .filter(NextStep::follows)
        .ifPresent(next -> all.add(new Matter(Kind.AGREED, agreed(next))));
    List<VisitLine> left = last.disliked();
    if (!left.isEmpty()) {
      all.add(new Matter(Kind.LEFT, left(left, say)));
    }
    text(Kind.LIKED, names(last.liked(), say), all);
    last.ended().flatMap(VisitEnd::note).ifPresent(note -> text(Kind.NOTED, note, all));
  }

  private static List<Object> agreed(NextStep next) {
    List<Object> words = new ArrayList<>(List.of(next.kind()));
    words.add(next.words() == null ? "" : cut(next.words()));
    if (next.on() != null) {
      words.add(next.on());
    }
    return words;
  }

  /** Each with its reason: the name, then a reason of the list or none, then words or none. */
  private static List<Object> left(List<VisitLine> left, Sayings say) {
    List<Object> words = new ArrayList<>();
    left.stream()
        .limit(FEW)
        .forEach(
            line -> {
              words.add(say.names().apply(line.sku()));
              words.add(line.why() == null ? "" : line.why().reason());
              words.add(
                  line.why() == null || line.why().words() == null ? "" : cut(line.why().words()));
            });
    return words;
  }

  private static String names(List<VisitLine> lines, Sayings say) {
    return String.join(
        ", ", lines.stream().limit(FEW).map(line -> say.names().apply(line.sku())).toList());
  }

  private static void stands(DossierView dossier, List<Matter> all) {
    if (!dossier.lines().isEmpty()) {
      all.add(new Matter(Kind.STANDS, List.of(dossier.onDisplay(), (long) dossier.lines().size())));
    }
  }

  private static void owns(Recalled client, LocalDate today, Sayings say, List<Matter> all) {
    client.purchases().stream()
        .filter(bought -> bought.guaranteeEnds().isAfter(today))
        .min(Comparator.comparing(Bought::guaranteeEnds))
        .ifPresent(
            bought ->
                all.add(
                    new Matter(
                        Kind.OWNS, List.of(say.bought().apply(bought), bought.guaranteeEnds()))));
  }

  private static void text(Kind kind, String words, List<Matter> all) {
    if (words != null && !words.isBlank()) {
      all.add(new Matter(kind, List.of(cut(words))));
    }
  }

  static String cut(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST - 1);
    return line.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space) + "…";
  }
}
