package io.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Spoken;
import org.junit.jupiter.api.Test;

/** Keys that a page puts together from a value: every value has its words. */
class SpokenTest {

  /** The feature of the texts, the beginning of its keys, the enumeration. */
  private static final String PLACES =
      """
          refund reason. refund.RefundReason
          aftersale begin. aftersale.followup.Reason
          aftersale letterText. aftersale.ticket.ServiceState
          aftersale note. aftersale.conversation.ConversationEntry$Kind
          aftersale reason. aftersale.followup.Reason
          aftersale state. aftersale.ticket.ServiceState
          aftersale step. aftersale.ticket.ServiceStep$Kind
          aftersale subject. aftersale.followup.Reason
          aftersale talk. aftersale.conversation.ConversationEntry$Kind
          aftersale to. aftersale.ticket.ServiceState -RECEIVED
          aftersale visit. aftersale.ticket.ServiceVisit$Kind
          aftersale why. aftersale.followup.Reason
          showing became. showing.Became
          showing from. showing.VisitLine$From
          showing matter. showing.Matter$Kind
          showing next. showing.NextStep$Kind
          showing promised. sale.promise.Promised$Kind
          showing reaction. showing.Shown$Reaction
          showing reason. showing.Why$Reason
          dossier outcome. dossier.SoldArticle$Kind
          dossier reason. dossier.Alternative$Reason
          pattern which. pattern.Patterns$Which
          order by. order.Cancellation$By
          order choice. order.DepositKind
          order ending. order.DepositEnd$Ending
          order handover. order.Handover
          order kind. order.DepositKind
          order meaning. order.DepositKind
          order paper. order.DepositKind
          order state. order.OrderState
          arrival next. arrival.NextThing$Kind
          arrival standing. dossier.DossierCard$Standing
          outcome reason. showing.Why$Reason
          outcome result. outcome.Result
          client act. client.LogEntry$Act
          client channel. client.Consent$Channel
          client kind. client.ClientFact$Kind
          client open. sale.promise.Promised$Kind
          client outcome. visit.Outcome
          client purpose. client.Consent$Purpose
          client wording. client.Consent$Purpose
          receipt paidBy. sale.Payment$Means -DEPOSIT
          quote state. quote.QuoteState
          stock count. stock.count.CountSheet$State
          stock move. stock.MoveKind
          stock transfer. stock.transfer.Transfer$State
      """;

  @Test
  void everyValueThatAPageSaysHasWordsInBothLanguages() {
    assertThat(Spoken.missing("store", PLACES)).isEmpty();
  }
}
