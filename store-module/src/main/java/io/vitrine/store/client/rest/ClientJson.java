package io.vitrine.store.client.rest;

import io.vitrine.store.client.Client;
import io.vitrine.store.client.ClientFact;
import io.vitrine.store.client.ClientView;
import io.vitrine.store.client.Consent;
import io.vitrine.store.client.LogEntry;
import io.vitrine.store.client.merge.Apart;
import io.vitrine.store.client.merge.Merge;
import io.vitrine.store.client.search.FoundClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A client on the line. */
public final class ClientJson {

  private ClientJson() {}

  /** Who is to be remembered, and that she agreed. */
  public record New(
      String shop,
      String name,
      String email,
      String phone,
      String language,
      Boolean agreed,
      String channel,
      Boolean although,
      Boolean again) {}

  /** How she is reached from now on, and the state that was read. */
  public record Reach(String name, String email, String phone, String language, Long version) {}

  /** Something that she told. */
  public record NewFact(String kind, String words, LocalDate day) {}

  /** Her word for a purpose; when she is erased, also whether she is never to be taken up again. */
  public record Word(Boolean given, String channel, Boolean neverAgain) {}

  /** Why somebody of another shop is read. */
  public record Reason(String words) {}

  /** Whose book becomes whose. */
  public record Given(String shop, String from, String to) {}

  /** A client's number. */
  public record Made(String client) {}

  /** The number of something that was written. */
  public record Written(String id) {}

  /** The state that stands now. */
  public record Version(long version) {}

  /** How many changed hands. */
  public record Count(int clients) {}

  /** A client in a list. */
  public record Item(
      String client,
      String name,
      String email,
      String phone,
      String shop,
      String adviserName,
      Instant lastContactAt) {
    static Item of(FoundClient found) {
      return new Item(
          found.number(),
          found.name(),
          found.email(),
          found.phone(),
          found.shop(),
          found.adviserName(),
          found.lastContactAt());
    }
  }

  /** A page of a book, or the answers to a search. */
  public record Page(String shop, long total, int page, List<Item> items) {}

  /** A fact with who wrote it down. */
  public record Fact(
      String id, String kind, String words, LocalDate day, Instant addedAt, String addedBy) {
    static Fact of(ClientFact fact) {
      return new Fact(
          fact.getId(),
          fact.getKind().name(),
          fact.getWords(),
          fact.getDay(),
          fact.getAddedAt(),
          fact.getAddedByName());
    }
  }

  /** Her latest word for a purpose. */
  public record Agreed(
      String purpose, boolean given, String wording, String channel, Instant saidAt) {
    static Agreed of(Consent consent) {
      return new Agreed(
          consent.getPurpose().name(),
          consent.isGiven(),
          consent.getWording(),
          consent.getChannel().name(),
          consent.getSaidAt());
    }
  }

  /** A purchase line; the guarantee's last day in the shop's zone. */
  public record Bought(
      String receipt,
      String shop,
      Instant at,
      String sku,
      String nameFr,
      String nameEn,
      int quantity,
      long totalCents,
      LocalDate guaranteeEnds) {
    static Bought of(ClientView.Bought bought) {
      return new Bought(
          bought.receipt(),
          bought.shop(),
          bought.at(),
          bought.sku(),
          bought.nameFr(),
          bought.nameEn(),
          bought.quantity(),
          bought.total().cents(),
          bought.guaranteeEnds());
    }
  }

  /** A merge and whether it was taken back. */
  public record Merged(
      String id, String kept, String merged, Instant mergedAt, String by, Instant undoneAt) {
    static Merged of(Merge merge) {
      return new Merged(
          merge.getId(),
          merge.getKept(),
          merge.getMerged(),
          merge.getMergedAt(),
          merge.getMergedByName(),
          merge.getUndoneAt());
    }
  }

  /** Who read or changed what. */
  public record Done(String act, String by, String words, Instant at) {
    static Done of(LogEntry entry) {
      return new Done(entry.getAct().name(), entry.getStaffName(), entry.getWords(), entry.getAt());
    }
  }

  /** That somebody said two entries are two people. */
  public record TwoPeople(String id, String one, String other, Instant saidAt, String saidBy) {
    static TwoPeople of(Apart apart) {
      return new TwoPeople(
          apart.getId(),
          apart.getOne(),
          apart.getOther(),
          apart.getSaidAt(),
          apart.getSaidByName());
    }
  }

  /** A client whole. */
  public record Whole(
      String client,
      String shop,
      String name,
      String email,
      String phone,
      String language,
      String adviserName,
      Instant rememberedAt,
      Instant lastContactAt,
      long version,
      List<String> mergedEntries,
      List<Fact> facts,
      List<Agreed> consents,
      List<ClientView.Seen> visits,
      List<Bought> purchases,
      List<ClientView.Promise> promises,
      List<Merged> merges,
      List<TwoPeople> apart,
      List<Item> perhaps,
      List<Done> log) {
    static Whole of(ClientView view) {
      Client client = view.client();
      return new Whole(
          client.number(),
          client.shop(),
          client.name(),
          client.email().orElse(null),
          client.phone().orElse(null),
          client.language(),
          client.adviserName().orElse(null),
          client.rememberedAt(),
          client.lastContactAt(),
          client.version(),
          view.others().stream().map(Client::number).toList(),
          view.facts().stream().map(Fact::of).toList(),
          view.consents().values().stream().map(Agreed::of).toList(),
          view.visits(),
          view.purchases().stream().map(Bought::of).toList(),
          view.promises(),
          view.merges().stream().map(Merged::of).toList(),
          view.apart().stream().map(TwoPeople::of).toList(),
          view.perhaps().stream().map(Item::of).toList(),
          view.log().stream().map(Done::of).toList());
    }
  }
}
