/** Pages on which hours really worked are said, looked at and confirmed. */
package io.vitrine.booking.worked.page;
