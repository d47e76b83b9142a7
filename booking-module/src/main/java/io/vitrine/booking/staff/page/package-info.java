/** Where somebody who works here begins: whom they meet next, and the places they may go. */
package io.vitrine.booking.staff.page;
