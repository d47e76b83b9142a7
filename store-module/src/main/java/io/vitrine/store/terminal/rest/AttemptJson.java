package io.vitrine.store.terminal.rest;

import io.vitrine.store.terminal.TerminalAttempt;

/** How it stands with an attempt at the card terminal. */
public record AttemptJson(
    String attempt,
    String kind,
    String shop,
    String till,
    String subject,
    long amountCents,
    String state,
    String authorisation,
    String askedAt,
    String usedFor,
    String approvedBy,
    String decidedBy,
    String decisionReason) {

  static AttemptJson of(TerminalAttempt attempt) {
    return new AttemptJson(
        attempt.getId(),
        attempt.getKind().name(),
        attempt.getShop(),
        attempt.getTill(),
        attempt.getSubject(),
        attempt.getAmount().cents(),
        attempt.getState().name(),
        attempt.getAuthorisation(),
        attempt.getAskedAt().toString(),
        attempt.getUsedFor(),
        attempt.getApprovedBy(),
        attempt.getDecidedBy(),
        attempt.getDecisionReason());
  }
}
