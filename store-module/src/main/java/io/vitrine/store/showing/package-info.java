/**
 * What was shown on a visit, how it was taken, what became of it and what comes next; and what of
 * that matters when she comes again. Owns shown and visit_end.
 */
package io.vitrine.store.showing;
