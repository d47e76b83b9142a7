/**
 * Owns the sign-in of staff: passwords, the count of failures, sign-in sessions, the short-lived
 * tickets that all modules read, and the record of who signed in when.
 */
package io.vitrine.booking.signin;
