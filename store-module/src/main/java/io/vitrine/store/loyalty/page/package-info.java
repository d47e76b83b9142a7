/** A shop's benefits, and those of a person, on pages of the staff. */
package io.vitrine.store.loyalty.page;
