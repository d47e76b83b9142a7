/**
 * The record of a till for keeping elsewhere: entries, closings and public keys of a period in one
 * signed file, with a verifier that needs nothing of this house.
 */
package io.vitrine.store.archive;
