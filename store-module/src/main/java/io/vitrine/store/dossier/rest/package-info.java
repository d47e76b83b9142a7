/** Dossiers for the staff's own programs. */
package io.vitrine.store.dossier.rest;
