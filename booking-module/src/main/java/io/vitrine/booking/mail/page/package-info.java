/** The page on which managers read the letters that the house wrote. */
package io.vitrine.booking.mail.page;
