/** What an adviser prepared for an appointment, as far as its customer sees it. */
package io.vitrine.booking.preparation;
