/**
 * Owns what booking tells of a shop's advice: topics, the first names of those who let themselves
 * be named, and when the next advice is free, as of a time. It promises nothing.
 */
@PersonalData(
    table = "shop_advice",
    columns = {"document"},
    whose = PersonalData.Whose.STAFF,
    purpose = "first names of advisers who let themselves be named to customers",
    basis = PersonalData.Basis.CONSENT,
    kept = "until she takes it back")
package io.vitrine.catalog.advice;

import io.vitrine.shell.privacy.PersonalData;
