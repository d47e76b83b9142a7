/**
 * What people ask of the house about themselves, fetched from booking, done in the whole store and
 * answered through the outbox; and who is forgotten by time.
 */
package io.vitrine.store.privacy;
