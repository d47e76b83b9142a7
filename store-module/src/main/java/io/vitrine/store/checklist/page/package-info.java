/** The list in a dossier, and the page on which a manager keeps it. */
package io.vitrine.store.checklist.page;
