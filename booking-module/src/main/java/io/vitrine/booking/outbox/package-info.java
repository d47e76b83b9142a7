/**
 * Delivers what was written in a transaction after it: letters by SMTP or into a folder, and
 * selections that the catalogue could not show before. At least once, with back-off.
 */
package io.vitrine.booking.outbox;
