package io.vitrine.store.aftersale.rest;

import io.vitrine.store.aftersale.ticket.Reach;
import io.vitrine.store.aftersale.ticket.ReadTicket;
import io.vitrine.store.aftersale.ticket.ServiceStep;
import io.vitrine.store.aftersale.ticket.ServiceTicket;
import io.vitrine.store.aftersale.ticket.ServiceVisit;
import io.vitrine.store.aftersale.ticket.SparePart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A service ticket on the line. */
public final class TicketJson {

  private TicketJson() {}

  /** What is brought back, and by whom. */
  public record New(
      String shop,
      String client,
      String name,
      String email,
      String phone,
      String language,
      String receipt,
      String article,
      String wrong,
      LocalDate promisedOn) {}

  /** A step, and the state that was read. */
  public record Move(String state, String words, LocalDate promisedOn, Long version) {}

  /** A part that is asked for. */
  public record Part(String name, Integer quantity, LocalDate expectedOn, Long version) {}

  /** A time at her home. */
  public record Visit(String kind, Instant at, Long version) {}

  /** A letter in somebody's own words. */
  public record Written(String subject, String text, Long version) {}

  /** The state that was read. */
  public record Version(Long version) {}

  /** A ticket's number. */
  public record Made(String ticket) {}

  /** The state that stands now. */
  public record Now(long version) {}

  /** A ticket in a list. */
  public record Item(
      String ticket,
      String client,
      String articleFr,
      String articleEn,
      String state,
      LocalDate promisedOn,
      boolean overdue,
      Instant openedAt) {
    static Item of(ServiceTicket ticket, LocalDate today) {
      return new Item(
          ticket.getNumber(),
          ticket.client().orElse(null),
          ticket.getArticleFr(),
          ticket.getArticleEn(),
          ticket.getState().name(),
          ticket.getPromisedOn(),
          ticket.isOverdue(today),
          ticket.getOpenedAt());
    }
  }

  /** A page of a shop's tickets. */
  public record Page(String shop, long total, long overdue, int page, List<Item> items) {}

  /** Something that was done. */
  public record Step(
      String kind, String state, String words, LocalDate promisedOn, Instant at, String by) {
    static Step of(ServiceStep step) {
      return new Step(
          step.getKind().name(),
          step.getState().name(),
          step.getWords(),
          step.getPromisedOn(),
          step.getDoneAt(),
          step.getStaffName());
    }
  }

  /** A part that was asked for. */
  public record Asked(String id, String name, int quantity, LocalDate expectedOn, boolean here) {
    static Asked of(SparePart part) {
      return new Asked(
          part.getId(), part.getName(), part.getQuantity(), part.getExpectedOn(), part.isHere());
    }
  }

  /** A ticket whole. */
  public record Whole(
      Item ticket,
      String shop,
      Reach reach,
      String receipt,
      String sku,
      String wrong,
      LocalDate guaranteeEnds,
      boolean guaranteed,
      ServiceVisit visit,
      List<Step> steps,
      List<Asked> parts,
      List<String> next,
      String address,
      long version) {
    static Whole of(ReadTicket.View view, LocalDate today) {
      ServiceTicket ticket = view.ticket();
      return new Whole(
          Item.of(ticket, today),
          ticket.getShop(),
          view.reach(),
          ticket.getReceipt(),
          ticket.getSku(),
          ticket.getWrong(),
          ticket.getGuaranteeEnds(),
          view.guaranteed(),
          ticket.visit().orElse(null),
          view.steps().stream().map(Step::of).toList(),
          view.parts().stream().map(Asked::of).toList(),
          ticket.getState().next().stream().map(Enum::name).toList(),
          view.address(),
          ticket.getVersion());
    }
  }
}
