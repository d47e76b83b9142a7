/**
 * Owns the people of the house: who they are, what they may do in which shop, what they know and
 * speak. Passwords and sign-ins belong to the sign-in.
 */
package io.vitrine.booking.staff;
