/** Sign-in as browsers do it: the page, the cookies, renewal and sign-out. */
package io.vitrine.booking.signin.page;
