/** The dossier as the adviser works on it. */
package io.vitrine.store.dossier.page;
