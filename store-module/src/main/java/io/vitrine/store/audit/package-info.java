/** Refusals that a manager must be able to look up later: who reached for what was not hers. */
package io.vitrine.store.audit;
