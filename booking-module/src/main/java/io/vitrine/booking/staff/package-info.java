/**
 * Owns the people of the house: who they are, what they may do in which shop, what they know and
 * speak. Passwords and sign-ins belong to the sign-in.
 */
@NotPersonal(
    value = {
      "demand_event.name",
      "demo_mark.name",
      "fact_counter.name",
      "labour_term.value_name",
      "mail.sender_name",
      "shop_copy.document",
      "sign_in_session.device_name"
    },
    why = "the house, its law, shops and devices")
@PersonalData(
    table = "rota_publication",
    columns = {"reason"},
    whose = PersonalData.Whose.STAFF,
    purpose = "why a published week was changed",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years")
package io.vitrine.booking.staff;

import io.vitrine.shell.privacy.NotPersonal;
import io.vitrine.shell.privacy.PersonalData;
