/**
 * What becomes of appointments whose adviser will not be there: the least disruptive proposals, and
 * carrying out what a manager chose, in the transaction of the change that strands them.
 */
package io.vitrine.booking.repair;
