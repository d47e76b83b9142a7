/** A visit on the adviser's tablet, and what matters now of a dossier. */
package io.vitrine.store.showing.page;
