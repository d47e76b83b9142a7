/** Proposals for the rota over HTTP, for the manager of the shop. */
package io.vitrine.booking.planner.proposal.rest;
