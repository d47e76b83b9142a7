package io.vitrine.store.credit.rest;

import io.vitrine.store.credit.CreditNote;
import io.vitrine.store.credit.CreditNotes;

/**
 * A credit note.
 *
 * @param code what its paper bears; only told to whoever has it issued
 */
public record CreditNoteJson(
    String note,
    String number,
    String shop,
    String kind,
    long amountCents,
    long leftCents,
    String issuedAt,
    String endsOn,
    String staff,
    String approvedBy,
    long journalEntry,
    String code) {

  public static CreditNoteJson of(CreditNote note, CreditNotes notes, boolean withCode) {
    return new CreditNoteJson(
        note.getId(),
        note.getNumber(),
        note.getShop(),
        note.getKind().name(),
        note.getAmount().cents(),
        notes.left(note).cents(),
        note.getIssuedAt().toString(),
        note.getEndsOn() == null ? null : note.getEndsOn().toString(),
        note.getStaff(),
        note.getApprovedBy(),
        note.getJournalNo(),
        withCode ? notes.codeOf(note) : null);
  }
}
