/**
 * The page on which a manager has a rota searched for, looks at what is found and takes it over.
 */
package io.vitrine.booking.planner.proposal.page;
