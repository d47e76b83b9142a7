/**
 * A second person's yes: a manager, signed in with her own account, gets a code that is good once
 * and for ten minutes, and types it on the device at which somebody else asks. Nobody approves what
 * she does herself; the schema says so too.
 */
package io.vitrine.store.approval;
