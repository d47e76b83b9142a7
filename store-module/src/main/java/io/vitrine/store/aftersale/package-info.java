/**
 * After the sale: how an act on a ticket, a task or a conversation is answered, whatever it is
 * about. What it is about has its own package below.
 */
@PersonalData(
    table = "service_ticket",
    columns = {"name", "email", "phone"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to tell the owner of a piece how far it is",
    basis = PersonalData.Basis.CONTRACT,
    kept = "90 days after it was given back, or with her")
@PersonalData(
    table = "service_step",
    columns = {"words"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what was done on her piece",
    basis = PersonalData.Basis.CONTRACT,
    kept = "with the ticket")
@NotPersonal(
    value = {"service_part.name"},
    why = "a spare part")
package io.vitrine.store.aftersale;

import io.vitrine.shell.privacy.NotPersonal;
import io.vitrine.shell.privacy.PersonalData;
