/**
 * The weeks of somebody who works in the shops, as she reads them on her phone: her published
 * shifts, her hours, what became of her wishes.
 */
package io.vitrine.booking.weeks;
