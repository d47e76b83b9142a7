/** Refusals that a manager must be able to look up later: who reached for what was not hers. */
@PersonalData(
    table = "*",
    columns = {
      "staff_name",
      "adviser_name",
      "added_by_name",
      "prepared_by_name",
      "changed_by_name",
      "set_aside_by_name",
      "remembered_by_name",
      "merged_by_name",
      "undone_by_name",
      "sent_by_name",
      "received_by_name",
      "started_by_name",
      "finished_by_name",
      "opened_by_name",
      "closed_by_name",
      "said_by_name",
      "settled_by_name"
    },
    whose = PersonalData.Whose.STAFF,
    purpose = "who did it, as the till law and the book want it",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept = "with what it stands beside")
package io.vitrine.store.audit;

import io.vitrine.shell.privacy.PersonalData;
