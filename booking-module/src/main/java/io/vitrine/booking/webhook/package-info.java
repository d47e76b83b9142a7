/**
 * Webhooks: other systems of the house's partners hear that an appointment was booked, changed,
 * cancelled or attended. Which addresses are told, what, and how each telling went.
 */
package io.vitrine.booking.webhook;
