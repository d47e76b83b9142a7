/** Two entries are one person: said by somebody, kept as history, taken back to the letter. */
package io.vitrine.store.client.merge;
