/**
 * What the neighbours have still to be told. A message is written in the transaction of its fact
 * and delivered after it, at least once and in order for each subject; the receiver knows it again
 * by its id.
 */
package io.vitrine.store.outbox;
