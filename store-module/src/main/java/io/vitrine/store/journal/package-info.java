/**
 * The record of what happened at a till: one chain a till, each entry sealed with the hash of the
 * one before and a signature. Entries are only ever added.
 */
package io.vitrine.store.journal;
