/**
 * A person's presence in a shop. The visit opens by check-in, scan or adviser and is the ground on
 * which a sale stands.
 */
package io.vitrine.store.visit;
