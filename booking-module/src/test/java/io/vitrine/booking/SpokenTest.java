package io.vitrine.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Spoken;
import org.junit.jupiter.api.Test;

/** Keys that a page puts together from a value: every value has its words. */
class SpokenTest {

  /** The feature of the texts, the beginning of its keys, the enumeration. */
  private static final String PLACES =
      """
          labour breach. labour.LabourRule
          labour part. labour.LabourValue$Part
          labour rule. labour.LabourRule
          labour value. labour.LabourValue
          board doing. board.BoardSheet$Doing
          agenda phone.flaw. appointment.Customer$Flaw
          agenda state. appointment.AppointmentState
          staffing burden. rota.Fairness$Burden
          staffing burdens. rota.Fairness$Burden
          planner.proposal cause. planner.shop.Contradiction$Cause
          planner.proposal ended. planner.proposal.ProposalDocument$Ending
          planner.proposal purpose. planner.proposal.Purpose
          planner.proposal state. planner.proposal.ProposalState
          mail kind. mail.LetterKind
          workshop clash. occupancy.Occupant$Kind
          workshop state. workshop.WorkshopState
          enquiry kind. enquiry.EnquiryKind
          enquiry outcome. enquiry.Outcome
          enquiry state. enquiry.EnquiryState -DONE
          explanation reason. explanation.TimeReason$Kind
          waiting offer. waiting.OfferState
          waiting state. waiting.WishState
          exchange state. exchange.OfferState
          wish kind. wish.WishKind
          wish outcome. wish.GrantedWishes$Outcome
          rota state. rota.RotaState
          rota change. rota.RotaSheet$Change -NONE
          absence kind. absence.AbsenceKind
          partner scope. partner.Scope
          leave state. leave.LeaveState
          reservation own.title. reservation.ReservationState
          privacy question. enquiry.EnquiryKind
          privacy asked. privacy.PrivacyRequest$Kind -LOOK
          privacy state. appointment.AppointmentState
          demand basis. demand.DemandCurve$Basis
          demand rule. demand.staffing.StaffingRule
          appointment state. appointment.AppointmentState
          appointment own.because. preparation.Prepared$Reason -OWN_WORDS
      """;

  @Test
  void everyValueThatAPageSaysHasWordsInBothLanguages() {
    assertThat(Spoken.missing("booking", PLACES)).isEmpty();
  }
}
