/** Her own page as she sees it. */
package io.vitrine.booking.privacy.page;
